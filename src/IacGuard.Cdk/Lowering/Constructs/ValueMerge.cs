using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Makes one of two outcomes: a choice under a condition, or what they agree on.</summary>
/// <param name="condition">What decides; null when it is not known which outcome holds.</param>
/// <param name="span">Where a choice or an unknown value stands.</param>
internal sealed class ValueMerge(Condition? condition, SourceSpan span)
{
    private const string Reason = "depends on the version or the feature flags of the CDK";

    /// <summary>A resource that both outcomes have.</summary>
    public SceneResource Both(SceneResource first, SceneResource second) => first with
    {
        Properties = Map(first.Properties, second.Properties),
        Attributes = Map(first.Attributes, second.Attributes),
        Condition = Equals(first.Condition, second.Condition) ? first.Condition : Either(first.Condition, second.Condition),
    };

    /// <summary>A resource that one outcome has.</summary>
    public SceneResource? Only(SceneResource? resource, bool isFirst) => resource is null ? null : resource with
    {
        Condition = And(resource.Condition, condition is null ? new OpaqueCondition(resource.Id, Reason) : isFirst ? condition : new NotCondition(condition)),
    };

    /// <summary>Both conditions as one; null stands for always.</summary>
    public static Condition? And(Condition? first, Condition? second) => first is null ? second : second is null ? first : new AndCondition([first, second]);

    /// <summary>One value of two.</summary>
    public Value Merge(Value first, Value second)
    {
        if (first.Equals(second))
        {
            return first;
        }

        return (first, second) switch
        {
            (MapValue a, MapValue b) => Map(a, b),
            (ListValue a, ListValue b) when a.Items.Count == b.Items.Count && a.IsOpen == b.IsOpen =>
                new ListValue([.. a.Items.Zip(b.Items, Merge)], a.Span, a.IsOpen),
            (UnknownValue a, UnknownValue { Name: null }) when a.Name is null => a,
            _ => condition is null ? new UnknownValue(UnknownSource.Other, Reason, span) : new ChoiceValue(condition, first, second, span),
        };
    }

    private MapValue Map(MapValue first, MapValue second)
    {
        var entries = new List<MapEntry>();
        foreach (var entry in first.Entries)
        {
            entries.Add(entry with { Value = Merge(entry.Value, second.TryGet(entry.Key, out var other) ? other.Value : AbsentValue.Instance) });
        }

        foreach (var entry in second.Entries.Where(entry => !first.TryGet(entry.Key, out _)))
        {
            entries.Add(entry with { Value = Merge(AbsentValue.Instance, entry.Value) });
        }

        return new MapValue(entries, first.Span, first.IsOpen || second.IsOpen);
    }

    private Condition? Either(Condition? first, Condition? second)
    {
        if (first is null && second is null)
        {
            return null;
        }

        return condition is null
            ? new OpaqueCondition("either " + first + second, Reason)
            : new OrCondition([And(condition, first)!, And(new NotCondition(condition), second)!]);
    }
}
