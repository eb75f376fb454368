using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering;

/// <summary>What the resources that are not listed can refer to: what the constructs and calls that make them were given.</summary>
public sealed class Reach
{
    private readonly HashSet<CdkObject> objects = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> logicalIds = new(StringComparer.Ordinal);

    /// <summary>Whether nothing bounds it: code that was not read to its end.</summary>
    public bool IsUnbounded { get; set; }

    /// <summary>Adds what a value holds: constructs, what was made of them, and references to them in texts.</summary>
    public void Add(CdkValue value)
    {
        foreach (var part in value.Reachable())
        {
            switch (part)
            {
                case CdkObject made:
                    Add(made);
                    break;
                case PlainValue plain:
                    Add(plain.Value);
                    break;
            }
        }
    }

    /// <summary>Adds what a value of the model refers to.</summary>
    public void Add(Value value)
    {
        switch (value)
        {
            case ReferenceValue reference:
                logicalIds.Add(reference.LogicalId);
                break;
            case TextValue text:
                text.Parts.Where(static p => p.Hole is not null).ToList().ForEach(p => Add(p.Hole!));
                break;
            case ListValue list:
                list.Items.ToList().ForEach(Add);
                break;
            case MapValue map:
                map.Entries.ToList().ForEach(e => Add(e.Value));
                break;
            case ChoiceValue choice:
                Add(choice.WhenTrue);
                Add(choice.WhenFalse);
                break;
        }
    }

    /// <summary>Whether a resource can be referred to: it or the construct that it belongs to was given, or it has a name that anybody may write.</summary>
    public bool Holds(ResourceDraft resource) =>
        IsUnbounded || HasName(resource) || logicalIds.Contains(resource.LogicalId)
        || paths.Any(path => resource.ConstructPath == path || resource.ConstructPath.StartsWith(path + "/", StringComparison.Ordinal));

    private void Add(CdkObject made)
    {
        if (!objects.Add(made))
        {
            return;
        }

        if (made.Construct is { Path.Length: > 0 } identity)
        {
            paths.Add(identity.Path);
        }

        foreach (var argument in made.Arguments)
        {
            Add(argument.Value);
        }

        if (made.Receiver is { } receiver)
        {
            Add(receiver);
        }
    }

    // QueueName of AWS::SQS::Queue, or Name.
    private static bool HasName(ResourceDraft resource) =>
        !resource.Properties[resource.Type.Substring(resource.Type.LastIndexOf(':') + 1) + "Name"].IsAbsent || !resource.Properties["Name"].IsAbsent;
}
