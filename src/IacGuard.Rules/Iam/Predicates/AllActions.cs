using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.allActions</c>.</summary>
internal sealed class AllActions : StatementPredicate
{
    public override string Name => "iam.allActions";

    public override string Summary =>
        "An Allow statement permits every action of every service: *, *:*, or a NotAction that excludes nothing. Facts: {action} as written, {count} of actions.";

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports)
    {
        var count = Listing.Number(ServiceAuthorization.Default.ActionCount);
        if (statement.Actions.IsNegated)
        {
            var nothing = ExcludesNothing(statement.NotAction);
            reports.Add(statement.Actions.Negation, ("action", statement.Actions.Negation.Text.Display), ("count", count));
            return nothing;
        }

        var result = Rest(statement.Action.OpenReason);
        foreach (var element in statement.Action.Items)
        {
            var isAll = ActionShape.Is(element.Text, ActionWidth.All);
            result = result.Or(isAll);
            if (isAll.IsTrue)
            {
                reports.Add(element, ("action", element.Text.Display), ("count", count));
            }
        }

        return result;
    }

    private static Truth ExcludesNothing(ElementList excluded)
    {
        var result = Rest(excluded.OpenReason).Not();
        foreach (var element in excluded.Items)
        {
            if (element.Text.HasHoles)
            {
                result = result.And(Truth.Unknown(element.Text.Why));
            }
            else if (ActionShape.WidthOf(element.Text.Pattern) == ActionWidth.All || element.Actions.Count > 0)
            {
                return Truth.False;
            }
        }

        return result;
    }
}
