using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Takes values with choices apart: first as if the condition held, then as if it did not.</summary>
internal static class ChoiceSplit
{
    /// <summary>The first condition that decides something in a value; null when nothing does.</summary>
    public static Condition? FirstCondition(CdkValue? value) => value switch
    {
        ChoiceOf choice => choice.Condition,
        StructValue members => FirstCondition(members.Members),
        MapOf map => FirstCondition(map.Entries),
        ListOf list => list.Items.Select(FirstCondition).FirstOrDefault(static c => c is not null),
        CdkObject { Construct: null, Receiver: null } made => made.Arguments.Select(static a => FirstCondition(a.Value)).FirstOrDefault(static c => c is not null),
        _ => null,
    };

    private static Condition? FirstCondition(IReadOnlyList<NamedValue> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (FirstCondition(values[i].Value) is { } condition)
            {
                return condition;
            }
        }

        return null;
    }

    /// <summary>The value as it is when a condition is decided.</summary>
    public static CdkValue Decide(CdkValue value, Condition condition, bool holds)
    {
        switch (value)
        {
            case ChoiceOf choice when Decides(choice.Condition, condition, holds) is { } isTrue:
                return Decide(isTrue ? choice.WhenTrue : choice.WhenFalse, condition, holds);
            case ChoiceOf choice:
                return new ChoiceOf(choice.Condition, Decide(choice.WhenTrue, condition, holds), Decide(choice.WhenFalse, condition, holds), choice.Span);
            case StructValue members:
                return new StructValue(members.Fqn, Named(members.Members, condition, holds), members.Span, members.IsOpen);
            case MapOf map:
                return new MapOf(Named(map.Entries, condition, holds), map.Span, map.IsOpen);
            case ListOf list:
                return new ListOf([.. list.Items.Select(item => Decide(item, condition, holds)).Where(static item => !SlotValues.IsAbsent(item))], list.Span, list.IsOpen);
            case CdkObject { Construct: null, Receiver: null } made when FirstCondition(made) is not null:
                return Decided(made, condition, holds);
            default:
                return value;
        }
    }

    // Whether a condition holds when another one does or does not; null when that does not tell.
    private static bool? Decides(Condition asked, Condition known, bool holds) => (asked, known) switch
    {
        _ when ReferenceEquals(asked, known) => holds,
        (NotCondition not, _) => !Decides(not.Operand, known, holds),
        (_, NotCondition not) => Decides(asked, not.Operand, !holds),
        (OpaqueCondition one, OpaqueCondition other) when one.Key == other.Key => holds,
        _ => null,
    };

    private static NamedValue[] Named(IReadOnlyList<NamedValue> values, Condition condition, bool holds) =>
        [.. values.Select(v => v with { Value = Decide(v.Value, condition, holds) })];

    private static CdkObject Decided(CdkObject made, Condition condition, bool holds)
    {
        var arguments = made.Arguments.Select(a => a with { Value = Decide(a.Value, condition, holds) });
        var decided = new CdkObject(made.Fqn, [.. arguments], made.Span) { Member = made.Member, MemberOf = made.MemberOf, Guard = made.Guard, IsRepeated = made.IsRepeated };
        foreach (var call in made.Calls)
        {
            decided.Add(call);
        }

        if (made.IsShared)
        {
            decided.Share();
        }

        return decided;
    }
}
