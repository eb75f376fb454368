using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.publicPrincipal</c>.</summary>
internal sealed class PublicPrincipal : StatementPredicate
{
    public override string Name => "iam.publicPrincipal";

    public override string Summary =>
        "An Allow statement of a trust policy or of a policy attached to a resource or the account admits everybody (*, {AWS: *}, an ARN of every account), and no condition "
        + "fixes who: aws:PrincipalOrgID, aws:SourceArn, aws:SourceAccount, aws:SourceVpce, aws:SourceIp no wider than /8, ... with fixed values. IfExists, ForAllValues, "
        + "negated operators, wildcards in account, organization or VPC ids and policy variables void a condition. Option conditions: ignore takes any star. "
        + "Facts: {principal} as written, {conditions} in words.";

    public override IReadOnlyList<string> OptionNames => ["conditions"];

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports)
    {
        if (statement.Kind is StatementKinds.Filter or StatementKinds.Identity or StatementKinds.Session)
        {
            return Truth.False;
        }

        var limits = ConditionLimits.OnPrincipal(statement, out var why);
        if (limits.IsTrue && !options.Lists("conditions", "ignore"))
        {
            return Truth.False;
        }

        var principals = statement.Principals(out var open);
        var result = Rest(open);
        foreach (var principal in principals)
        {
            var everybody = PrincipalShape.IsEverybody(principal);
            result = result.Or(everybody);
            if (everybody.IsTrue)
            {
                reports.Add(principal.Element, ("principal", Display(principal)), ("conditions", why));
            }
        }

        return options.Lists("conditions", "ignore") ? result : result.And(limits.Not());
    }

    private static string Display(PrincipalElement principal) =>
        principal.Kind == "*" ? principal.Element.Text.Display : principal.Kind + ": " + principal.Element.Text.Display;
}
