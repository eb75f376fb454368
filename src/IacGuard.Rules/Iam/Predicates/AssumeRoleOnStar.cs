using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.assumeRoleOnStar</c>.</summary>
internal sealed class AssumeRoleOnStar : StatementPredicate
{
    public override string Name => "iam.assumeRoleOnStar";

    public override string Summary =>
        "An Allow statement of an identity permits sts:AssumeRole for every role (*, role/*, NotResource), and no condition limits the resources. "
        + "Option exempt: allActions and notAction. Facts: {action} as written, {element} as written.";

    public override IReadOnlyList<string> OptionNames => ["exempt"];

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports) => !statement.IsStarWide
        ? Truth.False
        : GrantSearch.Judge(
            statement,
            new GrantQuestion(["sts:AssumeRole"])
            {
                OnStar = true,
                TypesAreWide = true,
                ResourcesLike = ResourceReach.Roles,
                SkipsAll = options.Lists("exempt", "allActions"),
                SkipsNegation = options.Lists("exempt", "notAction"),
                IsHarmlessKey = LimitingKeys.LimitsResource,
            },
            reports);
}
