using IacGuard.Model;
using IacGuard.Rules.Conditions;
using IacGuard.Rules.Language;

namespace IacGuard.Rules.Evaluation;

/// <summary>One way through resources of an app by one thread, with all that is remembered on it.</summary>
/// <param name="byType">The rules on whole resources, by resource type.</param>
/// <param name="byView">The rules on the rows of views.</param>
/// <param name="rows">The rows of the app.</param>
/// <param name="space">The conditions of the app.</param>
/// <param name="asOf">The day that date-dependent facts are judged at.</param>
internal sealed class JudgingPass(
    Dictionary<string, List<ActiveRule>> byType,
    List<ViewRules> byView,
    RowSource rows,
    ConditionSpace space,
    DateTime asOf)
{
    private readonly RowJudge judge = new(rows, space, asOf);

    /// <summary>Judges a resource and hands over the verdict of every rule on every row of it, whole resource first.</summary>
    public void Judge(Resource resource, Action<ActiveRule, Row, RowVerdict> onVerdict)
    {
        var own = rows.Of(resource);
        if (byType.TryGetValue(resource.Type, out var rules))
        {
            Judge(own.Whole, rules, onVerdict);
        }

        // A rule that is about both the written and the resulting type judges the resource once.
        if (resource.BecomesType is { } becomes && byType.TryGetValue(becomes, out var later))
        {
            Judge(own.Whole, WithoutThoseOn(resource.Type, later), onVerdict);
        }

        foreach (var view in byView)
        {
            foreach (var row in own.In(view.View))
            {
                Judge(row, view.Rules, onVerdict);
            }
        }
    }

    private static List<ActiveRule> WithoutThoseOn(string type, List<ActiveRule> rules) => rules.FindAll(rule => !rule.Setting.Rule.On.Contains(type));

    private void Judge(Row row, List<ActiveRule> rules, Action<ActiveRule, Row, RowVerdict> onVerdict)
    {
        foreach (var rule in rules)
        {
            onVerdict(rule, row, judge.Judge(row, rule.Body, rule.Parameters));
        }
    }
}

/// <summary>A rule ready to judge.</summary>
internal sealed record ActiveRule(RuleSetting Setting, IReadOnlyDictionary<string, Value> Parameters)
{
    public RuleBody Body => Setting.Rule.Body;
}

/// <summary>The rules on the rows of a view.</summary>
/// <param name="View">The view's index in the registry.</param>
/// <param name="Rules">The rules.</param>
internal sealed record ViewRules(int View, List<ActiveRule> Rules);
