using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.resourceTypeMismatch</c>.</summary>
internal sealed class ResourceTypeMismatch : StatementPredicate
{
    public override string Name => "iam.resourceTypeMismatch";

    public override string Summary =>
        "An action of an Allow statement can apply to none of the statement's resources, such as s3:GetObject on a bucket's ARN: it permits nothing. Only when certain; "
        + "an action that takes no resource at all is iam.unscopableOnArn. Facts: {action} as written, {resources} as written, {arn} forms that it takes.";

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports)
    {
        if (statement.Actions.IsNegated || !statement.Resource.IsThere)
        {
            return Truth.False;
        }

        var result = Rest(statement.Action.OpenReason);
        foreach (var element in statement.Action.Items)
        {
            if (element.Text.HasHoles)
            {
                result = result.Or(Truth.Unknown(element.Text.Why));
                continue;
            }

            var mismatch = Mismatch(statement, element.Actions, out var example);
            result = result.Or(mismatch);
            if (mismatch.IsTrue)
            {
                reports.Add(
                    element,
                    ("action", element.Text.Display),
                    ("resources", Listing.Of(statement.Resource.Items, static r => r.Text.Display)),
                    ("arn", ScopableOnStar.Arns(example!)));
            }
        }

        return result;
    }

    // Every action that the element matches must miss every resource.
    private static Truth Mismatch(Statement statement, IReadOnlyList<ServiceAction> actions, out ServiceAction? example)
    {
        example = null;
        if (actions.Count == 0)
        {
            return Truth.False;
        }

        foreach (var action in actions)
        {
            if (!action.IsScopable)
            {
                return Truth.False;
            }

            example ??= action;
            foreach (var resource in statement.Resource.Items)
            {
                if (ArnForms.CouldName(resource.Text, action))
                {
                    return resource.Text.HasAnyHole ? Truth.Unknown(resource.Text.Why) : Truth.False;
                }
            }
        }

        return statement.Resource.OpenReason is { } open ? Truth.Unknown(open) : Truth.True;
    }
}
