using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Reading;

/// <summary>Reads parts of what expressions came to.</summary>
internal static class CdkValues
{
    /// <summary>What a constructor's props object sets a member to; null when it does not.</summary>
    public static CdkValue? Prop(this CdkObject made, string name) => made["props"].Member(name);

    /// <summary>What a member of a props object is set to; null when it is not, unknown when the object is not known.</summary>
    public static CdkValue? Member(this CdkValue? value, string name)
    {
        switch (value)
        {
            case null or PlainValue { Value: AbsentValue }:
                return null;
            case StructValue props:
                return props[name] is { } set ? set.IsAbsent() ? null : set : props.IsOpen ? Unknown(value.Span) : null;
            case MapOf map:
                return map[name] ?? (map.IsOpen ? Unknown(value.Span) : null);
            case ChoiceOf choice:
                var (left, right) = (choice.WhenTrue.Member(name), choice.WhenFalse.Member(name));
                return left is null && right is null ? null : new ChoiceOf(choice.Condition, left ?? Absent, right ?? Absent, choice.Span);
            default:
                return Unknown(value.Span);
        }
    }

    /// <summary>Where the name of a member of a props object stands; nowhere when it is not set.</summary>
    public static SourceSpan MemberSpan(this CdkValue? value, string name) => value switch
    {
        StructValue props => NameSpan(props.Members, name),
        MapOf map => NameSpan(map.Entries, name),
        ChoiceOf choice => choice.WhenTrue.MemberSpan(name).Or(choice.WhenFalse.MemberSpan(name)),
        _ => SourceSpan.None,
    };

    private static SourceSpan NameSpan(IReadOnlyList<NamedValue> values, string name) => values.FirstOrDefault(v => v.Name == name)?.NameSpan ?? SourceSpan.None;

    public static bool IsAbsent(this CdkValue value) => value is PlainValue { Value: AbsentValue };

    /// <summary>
    /// All that code which gets a value can reach: the value itself, what stands in its lists, maps, props and choices, and what an object that is no
    /// construct was made of.
    /// </summary>
    public static IEnumerable<CdkValue> Reachable(this CdkValue value)
    {
        IEnumerable<CdkValue> inner = value switch
        {
            ListOf list => list.Items,
            MapOf map => map.Entries.Select(static e => e.Value),
            StructValue props => props.Members.Select(static m => m.Value),
            ChoiceOf choice => [choice.WhenTrue, choice.WhenFalse],
            CdkObject { Construct: null, Member: null } made => made.Arguments.Select(static a => a.Value),
            _ => [],
        };
        return inner.SelectMany(static v => v.Reachable()).Prepend(value);
    }

    /// <summary>The values that this one can be, each with the condition under which it is; what is absent is left out.</summary>
    public static IEnumerable<(CdkValue Value, Condition? Guard)> Cases(this CdkValue? value, Condition? guard = null) => value switch
    {
        null or PlainValue { Value: AbsentValue } => [],
        ChoiceOf choice => choice.WhenTrue.Cases(Guards.And(guard, choice.Condition)).Concat(choice.WhenFalse.Cases(Guards.And(guard, Guards.Not(choice.Condition)))),
        _ => [(value, guard)],
    };

    /// <summary>The items of a list, each with the condition under which it is in it; a value that is no list counts as one item.</summary>
    public static IEnumerable<(CdkValue Value, Condition? Guard)> Items(this CdkValue? list, Condition? guard = null)
    {
        foreach (var (one, when) in list.Cases(guard))
        {
            foreach (var item in one is ListOf known ? known.Items : [one])
            {
                foreach (var found in item.Cases(when))
                {
                    yield return found;
                }
            }
        }
    }

    /// <summary>Whether a list may hold more than <see cref="Items"/> gives.</summary>
    public static bool IsOpenList(this CdkValue? list) => list switch
    {
        null or PlainValue { Value: AbsentValue } => false,
        ListOf known => known.IsOpen,
        ChoiceOf choice => choice.WhenTrue.IsOpenList() || choice.WhenFalse.IsOpenList(),
        PlainValue { Value: ListValue known } => known.IsOpen,
        PlainValue { Value: UnknownValue } => true,
        _ => false,
    };

    /// <summary>Whether a prop is set that is a flag; null where that is not known.</summary>
    /// <param name="flag">What is given; null where nothing is.</param>
    /// <param name="byDefault">What holds without it.</param>
    public static bool? Flag(this CdkValue? flag, bool byDefault) => flag switch
    {
        null or PlainValue { Value: AbsentValue } => byDefault,
        PlainValue { Value: ScalarValue { Text: "true" } } => true,
        PlainValue { Value: ScalarValue { Text: "false" } } => false,
        _ => null,
    };

    /// <summary>A known text; null when it is not known.</summary>
    public static string? Text(this CdkValue? value) => value is PlainValue { Value: ScalarValue scalar } ? scalar.Text : null;

    /// <summary>The first argument of a call, whatever its name is.</summary>
    public static CdkValue? First(this CdkCall call) => call.Arguments.Count > 0 ? call.Arguments[0].Value : null;

    /// <summary>The object that a value is when it is one without conditions; null else.</summary>
    public static CdkObject? AsObject(this CdkValue? value) => value as CdkObject;

    /// <summary>Whether an object was made by the constructor of a class.</summary>
    public static bool IsNew(this CdkObject made, string fqn) => made.Member is null && made.Fqn == fqn;

    /// <summary>Whether an object is what a member of a class gave.</summary>
    public static bool IsFrom(this CdkObject made, string fqn, string member) => made.Member == member && made.MemberOf == fqn;

    private static PlainValue Absent { get; } = new(AbsentValue.Instance);

    private static PlainValue Unknown(SourceSpan span) =>
        new(new UnknownValue(UnknownSource.Argument, "depends on props that are not all known here", span));
}
