using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;

namespace IacGuard.Rules.Iam.Statements;

/// <summary>The actions that a statement is about, with <c>NotAction</c> turned into what remains.</summary>
internal readonly struct ActionSet(Statement statement)
{
    /// <summary>Whether the statement uses <c>NotAction</c>.</summary>
    public bool IsNegated => !statement.Action.IsThere && statement.NotAction.IsThere;

    /// <summary>Whether an action is in the set.</summary>
    /// <param name="action">A full name without wildcards, such as <c>iam:PassRole</c>.</param>
    public Truth Includes(string action)
    {
        if (!IsNegated)
        {
            return AnyMatches(statement.Action, action);
        }

        return AnyMatches(statement.NotAction, action).Not();
    }

    /// <summary>The element that brings an action in: the first that matches, or the <c>NotAction</c> as a whole.</summary>
    public Element? Witness(string action)
    {
        if (IsNegated)
        {
            return Negation;
        }

        foreach (var element in statement.Action.Items)
        {
            if (element.Text.Matches(action).IsTrue)
            {
                return element;
            }
        }

        return null;
    }

    /// <summary>The <c>NotAction</c> as one element, shown as <c>everything but ...</c>.</summary>
    public Element Negation => new(
        statement.NotAction.Whole,
        "NotAction",
        PatternText.Shown("everything but " + Listing.Of(statement.NotAction.Items, static i => i.Text.Display)));

    /// <summary>All known actions that are surely in the set. Decodes only the services named, unless the set is negated or a star.</summary>
    public IReadOnlyCollection<ServiceAction> Known() => statement.KnownActions ??= Expand();

    /// <summary>Why more actions may be in the set than are known; null when none can be.</summary>
    public string? OpenReason
    {
        get
        {
            var list = IsNegated ? statement.NotAction : statement.Action;
            if (list.OpenReason is { } open)
            {
                return open;
            }

            foreach (var element in list.Items)
            {
                if (element.Text.HasHoles)
                {
                    return element.Text.Why;
                }
            }

            return null;
        }
    }

    private static Truth AnyMatches(ElementList list, string action)
    {
        var result = list.OpenReason is { } reason ? Truth.Unknown(reason) : Truth.False;
        foreach (var element in list.Items)
        {
            var matches = element.Text.Matches(action);
            if (matches.IsTrue)
            {
                return matches;
            }

            result = result.Or(matches);
        }

        return result;
    }

    private IReadOnlyCollection<ServiceAction> Expand()
    {
        var found = new Dictionary<string, ServiceAction>(StringComparer.OrdinalIgnoreCase);
        if (IsNegated)
        {
            foreach (var action in ServiceAuthorization.Default.Expand("*"))
            {
                if (Includes(action.FullName).IsTrue)
                {
                    found[action.FullName] = action;
                }
            }

            return found.Values;
        }

        foreach (var element in statement.Action.Items)
        {
            if (!element.Text.HasHoles)
            {
                foreach (var action in element.Actions)
                {
                    found[action.FullName] = action;
                }
            }
        }

        return found.Values;
    }
}
