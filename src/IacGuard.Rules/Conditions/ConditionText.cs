using IacGuard.Model;

namespace IacGuard.Rules.Conditions;

/// <summary>Says for people in which cases something happens.</summary>
internal static class ConditionText
{
    /// <summary>Such as <c>when IsProd is false</c>; null when it always happens.</summary>
    /// <param name="space">The conditions.</param>
    /// <param name="start">What holds anyway.</param>
    /// <param name="cases">The cases in which it happens.</param>
    /// <param name="decisions">The conditions that one of those cases read, as taken there.</param>
    public static string? Describe(ConditionSpace space, int start, int cases, IReadOnlyList<Decision> decisions)
    {
        if (decisions.Count == 0 || space.Implies(start, cases))
        {
            return null;
        }

        var needed = decisions.ToList();
        foreach (var decision in decisions)
        {
            var fewer = needed.Where(d => d != decision).ToList();
            if (space.Implies(Conjunction(space, start, fewer), cases))
            {
                needed = fewer;
            }
        }

        return "when " + string.Join(" and ", needed.Select(static d => Say(d.Condition, d.Taken)));
    }

    private static int Conjunction(ConditionSpace space, int start, List<Decision> decisions) =>
        decisions.Aggregate(start, (all, d) => space.And(all, d.Taken ? d.Function : space.Not(d.Function)));

    private static string Say(Condition condition, bool taken) => condition switch
    {
        NotCondition not => Say(not.Operand, !taken),
        NamedCondition named => $"{named.Name} is {(taken ? "true" : "false")}",
        EqualsCondition equals => $"{equals.Variable.Name} is {(taken ? "" : "not ")}{equals.Literal}",
        AndCondition all when taken => string.Join(" and ", all.Operands.Select(o => Say(o, true))),
        OrCondition any when !taken => string.Join(" and ", any.Operands.Select(o => Say(o, false))),
        _ => $"{condition} is {(taken ? "true" : "false")}",
    };
}
