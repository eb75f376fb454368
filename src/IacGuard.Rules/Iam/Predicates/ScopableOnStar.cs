using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.scopableOnStar</c>.</summary>
internal sealed class ScopableOnStar : StatementPredicate
{
    public override string Name => "iam.scopableOnStar";

    public override string Summary =>
        "An Allow statement of an identity or of the account has Resource * although at least one of its actions can be limited to resources, and no "
        + "condition limits the resources (aws:ResourceAccount, aws:ResourceTag/..., ...) or leaves the action to services that act for the caller (aws:ViaAWSService, kms:ViaService). False in policies attached to one resource, where a star means that resource. "
        + "Options: levels: only actions of these access levels; exempt: allActions, serviceWildcard, notAction, cdkGrants (leave such elements to other rules) and action patterns; "
        + "effective: true also takes ARNs that are effectively a star. Facts: {element} as written, {actions} that can be limited, "
        + "{count} of them, {arn} form to use, {unscopable} actions that must stay on * (empty when none), {split} proposal in words.";

    public override IReadOnlyList<string> OptionNames => ["levels", "exempt", "effective"];

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports)
    {
        if (!statement.IsStarWide || !statement.Resource.IsThere)
        {
            return Truth.False;
        }

        var takesEffective = options.Flag("effective");
        var wide = ResourceReach.Any(
            statement, text => takesEffective ? ResourceReach.IsStar(text).Or(ResourceReach.IsEffectivelyStar(text)) : ResourceReach.IsStar(text), out var star);
        var open = wide.IsFalse ? wide : wide.And(ConditionLimits.OnResourceOrService(statement).Not());
        if (open.IsFalse || (statement.Actions.IsNegated && options.Lists("exempt", "notAction")))
        {
            return Truth.False;
        }

        var (scopable, unscopable) = Sort(statement, options);
        if (scopable.Count == 0)
        {
            return open.And(Rest(statement.Actions.OpenReason));
        }

        if (star is not null && reports.IsWanted)
        {
            Report(star, scopable, unscopable, reports);
        }

        return open;
    }

    private static (List<ServiceAction> Scopable, List<ServiceAction> Unscopable) Sort(Statement statement, PredicateOptions options)
    {
        var levels = options.Levels("levels");
        var (scopable, unscopable) = (new List<ServiceAction>(), new List<ServiceAction>());
        foreach (var considered in Considered(statement, options))
        {
            if (!considered.Action.IsScopable || considered.Stays)
            {
                unscopable.Add(considered.Action);
            }
            else if (levels is not { } wanted || wanted.Contains(considered.Action.Level))
            {
                scopable.Add(considered.Action);
            }
        }

        return (scopable, unscopable);
    }

    // Actions that the options exempt by name stay on the star; wildcards that they exempt are not looked into.
    private static IEnumerable<ConsideredAction> Considered(Statement statement, PredicateOptions options)
    {
        if (statement.Actions.IsNegated)
        {
            return statement.Actions.Known().Select(static a => new ConsideredAction(a, Stays: false));
        }

        if (statement.Action.Items.Length == 1 && statement.Action.Items[0] is { Text.HasHoles: false } only)
        {
            return IsExempt(only.Text.Pattern, options) ? [] : only.Actions.Select(static a => new ConsideredAction(a, Stays: false));
        }

        var found = new Dictionary<string, ConsideredAction>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in statement.Action.Items.Where(static e => !e.Text.HasHoles))
        {
            var stays = IsExempt(element.Text.Pattern, options);
            if (stays && ActionShape.WidthOf(element.Text.Pattern) != ActionWidth.Single)
            {
                continue;
            }

            foreach (var action in element.Actions)
            {
                found[action.FullName] = new ConsideredAction(action, stays);
            }
        }

        return found.Values;
    }

    private static bool IsExempt(string pattern, PredicateOptions options) => ActionShape.WidthOf(pattern) switch
    {
        ActionWidth.All => options.Lists("exempt", "allActions"),
        ActionWidth.Service => options.Lists("exempt", "serviceWildcard") || options.Lists("exempt", pattern),
        _ => options.Lists("exempt", pattern) || (PrefixWildcard.IsCdkGrant(pattern) && options.Lists("exempt", "cdkGrants")),
    };

    private static void Report(Element star, List<ServiceAction> scopable, List<ServiceAction> unscopable, Reports reports)
    {
        var actions = Listing.Of(scopable, static a => a.FullName);
        var arn = Arns(scopable[0]);
        var rest = Listing.Of(unscopable, static a => a.FullName);
        var split = unscopable.Count == 0
            ? $"replace * with ARNs such as {arn}"
            : $"keep * for {rest}, and move {actions} to a statement of their own with ARNs such as {arn}";
        reports.Add(
            star,
            ("element", star.Text.Display),
            ("actions", actions),
            ("count", Listing.Number(scopable.Count)),
            ("arn", arn),
            ("unscopable", rest),
            ("split", split));
    }

    /// <summary>The ARN forms of an action's resource types, required ones and short ones first, at most two.</summary>
    public static string Arns(ServiceAction action)
    {
        var first = BestForm(action, except: null);
        return BestForm(action, first) is { } second ? first + " or " + second : first ?? "";
    }

    private static string? BestForm(ServiceAction action, string? except)
    {
        ActionResource? best = null;
        foreach (var resource in action.Resources)
        {
            if (resource.Type.ArnForm != except && (best is null || IsBetter(resource, best)))
            {
                best = resource;
            }
        }

        return best?.Type.ArnForm;
    }

    private static bool IsBetter(ActionResource resource, ActionResource than) => resource.IsRequired == than.IsRequired
        ? resource.Type.ArnForm.Length < than.Type.ArnForm.Length
        : resource.IsRequired;

    private sealed record ConsideredAction(ServiceAction Action, bool Stays);
}
