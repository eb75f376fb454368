using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>What a principal brings into a statement.</summary>
/// <param name="Json">The principal: <c>*</c>, a map such as <c>{Service: sns.amazonaws.com}</c>, or unknown.</param>
/// <param name="Conditions">The conditions that it brings; absent for most.</param>
/// <param name="AssumeAction">The action that trusts it.</param>
internal sealed record PrincipalFragment(Value Json, Value Conditions, string AssumeAction = "sts:AssumeRole")
{
    /// <summary>Whether sessions may be tagged.</summary>
    public bool WithTags { get; init; }

    /// <summary>A principal of one kind.</summary>
    public static PrincipalFragment Of(string kind, Value value, SourceSpan span) =>
        new(new MapValue([new MapEntry(kind, span, value)], span), AbsentValue.Instance);

    /// <summary>A principal of which nothing is known.</summary>
    public static PrincipalFragment Unknown(SourceSpan span) =>
        new(new UnknownValue(UnknownSource.Argument, "depends on a principal that is not known here", span), AbsentValue.Instance);

    /// <summary>The principal with more conditions.</summary>
    public PrincipalFragment With(ConditionMap more)
    {
        var all = new ConditionMap();
        all.Add(Conditions, null);
        all.Add(more.Build(), null);
        return this with { Conditions = all.Build() };
    }
}

/// <summary>The principals of a statement while they are put together.</summary>
internal sealed class PrincipalSet
{
    private readonly List<(Value Json, Condition? Guard)> added = [];

    /// <summary>Where the property's name stands, or the method that first added to it.</summary>
    public SourceSpan NameSpan { get; private set; }

    public bool IsOpen { get; set; }

    public void Add(Value json, Condition? guard, SourceSpan nameSpan)
    {
        NameSpan = NameSpan.Or(nameSpan);
        added.Add((json, guard));
    }

    /// <summary>The value as CloudFormation holds it.</summary>
    public Value Build()
    {
        if (added.Count == 0)
        {
            return IsOpen ? new MapValue([], NameSpan, isOpen: true) : AbsentValue.Instance;
        }

        // One principal stays as it is: a star has no place in a map.
        return added.Count == 1 && !IsOpen ? Guards.When(added[0].Guard, added[0].Json) : Merged();
    }

    private MapValue Merged()
    {
        var kinds = new List<(string Kind, ItemList Names)>();
        var isOpen = IsOpen;
        foreach (var (json, guard) in added)
        {
            isOpen |= Merge(kinds, json, guard);
        }

        return new MapValue([.. kinds.Select(static k => new MapEntry(k.Kind, k.Names.NameSpan, k.Names.Build()))], added[0].Json.Span, isOpen);
    }

    // Answers whether something in it is not known.
    private static bool Merge(List<(string Kind, ItemList Names)> kinds, Value json, Condition? guard)
    {
        switch (json)
        {
            case MapValue map:
                foreach (var entry in map.Entries)
                {
                    foreach (var name in entry.Value is ListValue list ? list.Items : [entry.Value])
                    {
                        Names(kinds, entry.Key).AddOne(name, guard, entry.KeySpan);
                    }
                }

                return map.IsOpen;
            case ChoiceValue choice:
                return Merge(kinds, choice.WhenTrue, Guards.And(guard, choice.Condition)) | Merge(kinds, choice.WhenFalse, Guards.And(guard, Guards.Not(choice.Condition)));
            case ScalarValue star:
                Names(kinds, "AWS").AddOne(star, guard, star.Span);
                return false;
            default:
                return !json.IsAbsent;
        }
    }

    private static ItemList Names(List<(string Kind, ItemList Names)> kinds, string kind)
    {
        var index = kinds.FindIndex(k => k.Kind == kind);
        if (index < 0)
        {
            index = kinds.Count;
            kinds.Add((kind, new ItemList()));
        }

        return kinds[index].Names;
    }
}
