using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary>Whether a statement permits any of some actions.</summary>
/// <param name="Actions">Patterns of full names.</param>
internal sealed record GrantQuestion(IReadOnlyList<string> Actions)
{
    /// <summary>Whether only a far-reaching resource counts.</summary>
    public bool OnStar { get; init; }

    /// <summary>Whether all resources of a type, such as <c>role/*</c>, count as far-reaching.</summary>
    public bool TypesAreWide { get; init; }

    /// <summary>ARN patterns of which a resource must be able to match one to count; null for any.</summary>
    public IReadOnlyList<string>? ResourcesLike { get; init; }

    /// <summary>Whether elements that mean every action are left to others.</summary>
    public bool SkipsAll { get; init; }

    /// <summary>Whether <c>NotAction</c> is left to others.</summary>
    public bool SkipsNegation { get; init; }

    /// <summary>Whether actions that work only on <c>*</c> do not count.</summary>
    public bool ScopableOnly { get; init; }

    /// <summary>Condition keys that make the grant harmless; null for none.</summary>
    public Func<string, bool>? IsHarmlessKey { get; init; }

    /// <summary>The access level that counts, beside the patterns; null for none.</summary>
    public AccessLevel? Level { get; init; }
}

/// <summary>Answers a <see cref="GrantQuestion"/>.</summary>
internal static class GrantSearch
{
    /// <summary>The answer; reports each element that grants, with the facts action, grants, count and resource.</summary>
    public static Truth Judge(Statement statement, GrantQuestion question, Reports reports)
    {
        Element? star = null;
        var reach = question.OnStar ? ResourceReach.Any(statement, text => Reaches(text, question), out star) : Truth.True;
        var applies = reach.IsFalse || question.IsHarmlessKey is null ? reach : reach.And(ConditionLimits.On(statement, question.IsHarmlessKey).Not());
        if (applies.IsFalse)
        {
            return applies;
        }

        var resource = star?.Text.Display ?? Listing.Of(statement.Resource.Items, static r => r.Text.Display);
        resource = resource.Length == 0 && statement.NotResource.IsThere ? "everything but " + Listing.Of(statement.NotResource.Items, static r => r.Text.Display) : resource;
        return applies.And(statement.Actions.IsNegated ? Negated(statement, question, resource, reports) : Listed(statement, question, resource, reports));
    }

    private static Truth Reaches(PatternText text, GrantQuestion question)
    {
        var canMatch = question.ResourcesLike is not { } wanted || text.HasHoles || wanted.Any(like => PatternOverlap.Exists(text.Pattern, like));
        return !canMatch ? Truth.False : question.TypesAreWide ? ResourceReach.IsWide(text) : Wide(text);
    }

    private static Truth Wide(PatternText text) => ResourceReach.IsStar(text).Or(ResourceReach.IsEffectivelyStar(text));

    private static Truth Listed(Statement statement, GrantQuestion question, string resource, Reports reports)
    {
        var result = statement.Action.OpenReason is { } open ? Truth.Unknown(open) : Truth.False;
        foreach (var element in statement.Action.Items)
        {
            if (element.Text.HasHoles)
            {
                result = result.Or(CouldGrant(element.Text, question) ? Truth.Unknown(element.Text.Why) : Truth.False);
                continue;
            }

            if (question.SkipsAll && ActionShape.WidthOf(element.Text.Pattern) == ActionWidth.All)
            {
                continue;
            }

            var granted = Granted(Candidates(element.Text.Pattern, question), question);
            if (granted.Count > 0)
            {
                result = Truth.True;
                Report(reports, element, element.Text.Display, granted, resource);
            }
        }

        return result;
    }

    private static Truth Negated(Statement statement, GrantQuestion question, string resource, Reports reports)
    {
        if (question.SkipsNegation)
        {
            return Truth.False;
        }

        var granted = Granted(Candidates(statement, question), question);
        if (granted.Count == 0)
        {
            return statement.Actions.OpenReason is { } open ? Truth.Unknown(open) : Truth.False;
        }

        Report(reports, statement.Actions.Negation, statement.Actions.Negation.Text.Display, granted, resource);
        return Truth.True;
    }

    // Asking for the few actions that matter is much cheaper than listing all that an element matches, or leaves.
    private static IEnumerable<ServiceAction> Candidates(string pattern, GrantQuestion question) => question.Level is not null
        ? ServiceAuthorization.Default.Expand(pattern)
        : Asked(question, asked => PatternOverlap.Exists(pattern, asked)).Where(action => Wildcard.Matches(pattern, action.FullName));

    private static IEnumerable<ServiceAction> Candidates(Statement statement, GrantQuestion question)
    {
        var remaining = statement.Actions;
        return question.Level is not null ? remaining.Known() : Asked(question, static _ => true).Where(action => remaining.Includes(action.FullName).IsTrue);
    }

    private static IEnumerable<ServiceAction> Asked(GrantQuestion question, Func<string, bool> isWanted) =>
        question.Actions.Where(isWanted).SelectMany(ServiceAuthorization.Default.Expand).Distinct();

    private static bool CouldGrant(PatternText text, GrantQuestion question) =>
        question.Level is not null || question.Actions.Any(pattern => PatternOverlap.Exists(text.Pattern, pattern));

    private static List<ServiceAction> Granted(IEnumerable<ServiceAction> actions, GrantQuestion question)
    {
        var granted = new List<ServiceAction>();
        foreach (var action in actions)
        {
            if (question.ScopableOnly && !action.IsScopable)
            {
                continue;
            }

            if (action.Level == question.Level || question.Actions.Any(pattern => Wildcard.Matches(pattern, action.FullName)))
            {
                granted.Add(action);
            }
        }

        return granted;
    }

    private static void Report(Reports reports, Element element, string written, List<ServiceAction> granted, string resource) => reports.Add(
        element,
        ("action", written),
        ("grants", Listing.Of(granted, static a => a.FullName)),
        ("count", Listing.Number(granted.Count)),
        ("element", resource));
}
