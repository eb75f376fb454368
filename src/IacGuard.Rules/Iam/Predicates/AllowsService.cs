using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.allowsService</c>.</summary>
internal sealed class AllowsService : StatementPredicate
{
    public override string Name => "iam.allowsService";

    public override string Summary =>
        "An Allow statement admits an AWS service as principal and permits it an action; conditions are not looked at. For rules that need such a grant, such as a queue "
        + "policy that lets events.amazonaws.com send. Options: services: principals (events.amazonaws.com or events), actions: full names of which one suffices. Facts: {service}.";

    public override IReadOnlyList<string> OptionNames => ["services", "actions"];

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports)
    {
        var permits = Truth.Of(options.Texts("actions").Length == 0);
        foreach (var action in options.Texts("actions"))
        {
            permits = permits.Or(statement.Actions.Includes(action));
        }

        var principals = statement.Principals(out var open);
        var admits = Rest(open);
        foreach (var principal in principals)
        {
            var isMeant = IsMeant(principal, options.Texts("services"));
            admits = admits.Or(isMeant);
            if (isMeant.IsTrue)
            {
                reports.Add(principal.Element, ("service", principal.Element.Text.Display));
            }
        }

        return permits.And(admits);
    }

    private static Truth IsMeant(PrincipalElement principal, IReadOnlyList<string> services)
    {
        if (principal.Kind == "*" || (principal.Kind == "AWS" && PrincipalShape.IsEverybody(principal).IsTrue))
        {
            return PrincipalShape.IsEverybody(principal);
        }

        var result = Truth.False;
        foreach (var service in principal.Kind == "Service" ? services : [])
        {
            var name = service.IndexOf('.') < 0 ? service + ".amazonaws.com" : service;
            result = result.Or(principal.Element.Text.Matches(name));
        }

        return result;
    }
}
