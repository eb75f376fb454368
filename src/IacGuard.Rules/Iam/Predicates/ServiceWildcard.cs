using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.serviceWildcard</c>.</summary>
internal sealed class ServiceWildcard : StatementPredicate
{
    public override string Name => "iam.serviceWildcard";

    public override string Summary =>
        "An Allow statement permits every action of a service, such as sqs:*. Option exempt: service prefixes that may be wide. "
        + "Facts: {action} as written, {service} prefix, {title} of the service, {count} of its actions.";

    public override IReadOnlyList<string> OptionNames => ["exempt"];

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports)
    {
        var result = Rest(statement.Action.OpenReason);
        foreach (var element in statement.Action.Items)
        {
            var isService = ActionShape.Is(element.Text, ActionWidth.Service);
            if (isService.IsFalse)
            {
                continue;
            }

            var prefix = ActionShape.ServiceOf(element.Text.Pattern);
            if (options.Lists("exempt", prefix))
            {
                continue;
            }

            if (isService.IsTrue)
            {
                if (ServiceAuthorization.Default.FindService(prefix) is not { } service)
                {
                    continue;
                }

                reports.Add(
                    element,
                    ("action", element.Text.Display),
                    ("service", service.Prefix),
                    ("title", service.Title),
                    ("count", Listing.Number(service.ActionCount)));
            }

            result = result.Or(isService);
        }

        return result;
    }
}
