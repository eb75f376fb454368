using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.passRoleOnStar</c>.</summary>
internal sealed class PassRoleOnStar : StatementPredicate
{
    public override string Name => "iam.passRoleOnStar";

    public override string Summary =>
        "An Allow statement of an identity permits iam:PassRole, by name, by wildcard or by NotAction, for every role (*, role/*, NotResource), and no iam:PassedToService, "
        + "iam:AssociatedResourceArn or resource condition limits it. Option exempt: allActions and notAction. "
        + "Facts: {action} as written, {element} as written.";

    public override IReadOnlyList<string> OptionNames => ["exempt"];

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports) => !statement.IsStarWide
        ? Truth.False
        : GrantSearch.Judge(
            statement,
            new GrantQuestion(["iam:PassRole"])
            {
                OnStar = true,
                TypesAreWide = true,
                ResourcesLike = ResourceReach.Roles,
                SkipsAll = options.Lists("exempt", "allActions"),
                SkipsNegation = options.Lists("exempt", "notAction"),
                IsHarmlessKey = static key => LimitingKeys.LimitsResource(key) || Is(key, "iam:PassedToService") || Is(key, "iam:AssociatedResourceArn"),
            },
            reports);

    private static bool Is(string key, string name) => string.Equals(key, name, StringComparison.OrdinalIgnoreCase);
}
