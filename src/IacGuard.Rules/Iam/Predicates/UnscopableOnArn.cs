using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.unscopableOnArn</c>.</summary>
internal sealed class UnscopableOnArn : StatementPredicate
{
    public override string Name => "iam.unscopableOnArn";

    public override string Summary =>
        "An action of an Allow statement of an identity works only on *, but the statement names resources: it permits nothing. Single actions only. "
        + "Facts: {action} as written, {resources} as written.";

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports)
    {
        if (statement.Actions.IsNegated || !statement.Resource.IsThere || !statement.IsStarWide)
        {
            return Truth.False;
        }

        var isStar = statement.Resource.OpenReason is { } open ? Truth.Unknown(open) : Truth.False;
        foreach (var resource in statement.Resource.Items)
        {
            isStar = isStar.Or(ResourceReach.IsStar(resource.Text)).Or(ResourceReach.IsEffectivelyStar(resource.Text));
        }

        var named = isStar.Not();
        if (named.IsFalse)
        {
            return named;
        }

        var result = Rest(statement.Action.OpenReason);
        foreach (var element in statement.Action.Items)
        {
            if (element.Text.HasHoles)
            {
                result = result.Or(Truth.Unknown(element.Text.Why));
            }
            else if (ServiceAuthorization.Default.FindAction(element.Text.Pattern) is { IsScopable: false })
            {
                result = Truth.True;
                reports.Add(element, ("action", element.Text.Display), ("resources", Listing.Of(statement.Resource.Items, static r => r.Text.Display)));
            }
        }

        return named.And(result);
    }
}
