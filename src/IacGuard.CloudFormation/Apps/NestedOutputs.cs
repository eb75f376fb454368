using IacGuard.Model;

namespace IacGuard.CloudFormation.Apps;

/// <summary>Says what references such as <c>Nested.Outputs.Arn</c> stand for, once the nested template has been read.</summary>
internal static class NestedOutputs
{
    /// <summary>What the attribute of such a reference begins with.</summary>
    internal const string Prefix = "Outputs.";

    // Outputs made of outputs can double at each step; what is larger stays a reference.
    private const int MaxParts = 1_000;

    /// <summary>Binds the references of a template to the outputs of one of its nested stacks.</summary>
    /// <param name="references">The references to outputs in the template that nests.</param>
    /// <param name="logicalId">The resource that is the nested stack.</param>
    /// <param name="nested">The nested stack.</param>
    internal static void Bind(IEnumerable<ReferenceValue> references, string logicalId, Stack nested)
    {
        foreach (var reference in references)
        {
            if (reference.LogicalId == logicalId && Find(nested, reference.Attribute!.Substring(Prefix.Length)) is { } output)
            {
                var value = new ForeignValue(nested, output.Value).SeenFrom(reference.Span);
                var parts = 0;
                if (!LeadsTo(value, reference, ref parts))
                {
                    reference.Bind(value);
                }
            }
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

    // A stack that is given its own output, which CloudFormation refuses, must not keep readers running in circles.
    private static bool LeadsTo(Value value, ReferenceValue reference, ref int parts)
    {
        if (++parts > MaxParts)
        {
            return true;
        }

        foreach (var part in PartsOf(value))
        {
            if (LeadsTo(part, reference, ref parts))
            {
                return true;
            }
        }

        return IsCopy(value as ReferenceValue, reference);
    }

    private static IEnumerable<Value> PartsOf(Value value) => value switch
    {
        ReferenceValue { Target: { } target } => [target],
        ChoiceValue choice => [choice.WhenTrue, choice.WhenFalse],
        ListValue list => list.Items,
        MapValue map => map.Entries.Select(static e => e.Value),
        TextValue text => text.Parts.Select(static p => p.Hole).OfType<Value>(),
        _ => [],
    };

    private static bool IsCopy(ReferenceValue? other, ReferenceValue reference)
    {
        for (; other is not null; other = other.CopyOf)
        {
            if (ReferenceEquals(other, reference))
            {
                return true;
            }
        }

        return false;
    }
}
