using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.grants</c>.</summary>
internal sealed class Grants : StatementPredicate
{
    public override string Name => "iam.grants";

    public override string Summary =>
        "An Allow statement permits any of some actions, whatever its spelling: wildcards expanded, NotAction turned into what remains. "
        + "Options: actions: patterns such as iam:PassRole or s3:Put*; onStar: true only where Resource is * or effectively so, or NotResource is used; unlessCondition: condition "
        + "keys that, compared with fixed values, make it harmless; exempt: allActions and notAction (leave them to other rules). Facts: {action} as written, {grants} of the actions asked for, {count} of them.";

    public override IReadOnlyList<string> OptionNames => ["actions", "onStar", "unlessCondition", "exempt"];

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports)
    {
        var keys = options.Texts("unlessCondition");
        return GrantSearch.Judge(
            statement,
            new GrantQuestion(options.Texts("actions"))
            {
                OnStar = options.Flag("onStar"),
                SkipsAll = options.Lists("exempt", "allActions"),
                SkipsNegation = options.Lists("exempt", "notAction"),
                IsHarmlessKey = keys.Length == 0 ? null : key => keys.Contains(key, StringComparer.OrdinalIgnoreCase),
            },
            reports);
    }
}
