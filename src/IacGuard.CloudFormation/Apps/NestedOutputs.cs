using IacGuard.Model;

namespace IacGuard.CloudFormation.Apps;

/// <summary>Says what references such as <c>Nested.Outputs.Arn</c> stand for, once all templates of an app have been read.</summary>
internal sealed class NestedOutputs
{
    /// <summary>What the attribute of such a reference begins with.</summary>
    internal const string Prefix = "Outputs.";

    // Outputs made of outputs can double at each step; what is larger stays a reference.
    private const int MaxParts = 1_000;

    private readonly Dictionary<ReferenceValue, Pending> pending = new(ByReference.Instance);

    /// <summary>Takes in what one nested stack says of the references of the template that nests it.</summary>
    /// <param name="references">The references to outputs in the template that nests.</param>
    /// <param name="logicalId">The resource that is the nested stack.</param>
    /// <param name="nested">The nested stack.</param>
    internal void Add(IEnumerable<ReferenceValue> references, string logicalId, Stack nested)
    {
        foreach (var reference in references)
        {
            if (reference.LogicalId == logicalId && Find(nested, reference.Attribute!.Substring(Prefix.Length)) is { } output)
            {
                pending[reference] = new Pending(new ForeignValue(nested, output.Value).SeenFrom(reference.Span));
            }
        }
    }

    /// <summary>Binds the references, innermost outputs first. A stack that is given its own output, which CloudFormation refuses, stays unknown.</summary>
    internal void Bind()
    {
        foreach (var reference in pending.Keys)
        {
            _ = Bind(reference, pending[reference]);
        }
    }

    private static StackOutput? Find(Stack nested, string name)
    {
        foreach (var output in nested.Outputs)
        {
            if (output.Name == name)
            {
                return output;
            }
        }

        return null;
    }

    /// <summary>How many parts the value of a reference has with all that is in it; more than the limit when it is not bound.</summary>
    private int Bind(ReferenceValue reference, Pending one)
    {
        if (one.Parts is null)
        {
            // While it is being looked at, it counts as too large: that ends circles.
            one.Parts = MaxParts + 1;
            one.Parts = PartsOf(one.Value);
            if (one.Parts <= MaxParts)
            {
                reference.Bind(one.Value);
            }
        }

        return one.Parts.Value;
    }

    private int PartsOf(Value value)
    {
        var parts = 1;
        foreach (var inner in InnerOf(value))
        {
            parts += PartsOf(inner);
            if (parts > MaxParts)
            {
                break;
            }
        }

        return value is ReferenceValue reference && pending.TryGetValue(Original(reference), out var known) ? parts + Bind(Original(reference), known) : parts;
    }

    private static IEnumerable<Value> InnerOf(Value value) => value switch
    {
        ChoiceValue choice => [choice.WhenTrue, choice.WhenFalse],
        ListValue list => list.Items,
        MapValue map => map.Entries.Select(static e => e.Value),
        TextValue text => text.Parts.Select(static p => p.Hole).OfType<Value>(),
        _ => [],
    };

    private static ReferenceValue Original(ReferenceValue reference)
    {
        while (reference.CopyOf is { } original)
        {
            reference = original;
        }

        return reference;
    }

    private sealed class Pending(Value value)
    {
        public Value Value { get; } = value;

        public int? Parts { get; set; }
    }

    private sealed class ByReference : IEqualityComparer<ReferenceValue>
    {
        public static ByReference Instance { get; } = new();

        public bool Equals(ReferenceValue? x, ReferenceValue? y) => ReferenceEquals(x, y);

        public int GetHashCode(ReferenceValue obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
