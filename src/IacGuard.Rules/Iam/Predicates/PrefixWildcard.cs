using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.prefixWildcard</c>.</summary>
internal sealed class PrefixWildcard : StatementPredicate
{
    // What the CDK's own grant methods write: aws-cdk-lib aws-s3/lib/perms, aws-kms/lib/private/perms (2.277.0).
    private static readonly HashSet<string> CdkGrants = new(StringComparer.OrdinalIgnoreCase)
    {
        "s3:GetObject*", "s3:GetBucket*", "s3:List*", "s3:Abort*", "s3:DeleteObject*", "s3:PutObject*",
        "kms:ReEncrypt*", "kms:GenerateDataKey*",
        "kms:Create*", "kms:Describe*", "kms:Enable*", "kms:List*", "kms:Put*", "kms:Update*", "kms:Revoke*", "kms:Disable*", "kms:Get*", "kms:Delete*",
    };

    public override string Name => "iam.prefixWildcard";

    public override string Summary =>
        "An Allow statement names actions with a wildcard that is neither all actions nor a whole service, such as s3:Get* or iam:Pa*. "
        + "Options: exempt: cdkGrants (patterns that the CDK's grant methods write, such as s3:GetObject* and kms:ReEncrypt*) and patterns as written; "
        + "levels: only patterns that match an action of these access levels (List, Read, Write, Permissions management, Tagging); minimum: only patterns that match at least "
        + "so many actions. Facts: {action} as written, {count} of actions that match, {examples} of them, {levels} of access.";

    public override IReadOnlyList<string> OptionNames => ["exempt", "levels", "minimum"];

    /// <summary>Whether a pattern is one that the CDK's grant methods write.</summary>
    public static bool IsCdkGrant(string pattern) => CdkGrants.Contains(pattern);

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports)
    {
        var levels = options.Levels("levels");
        var exemptsGrants = options.Lists("exempt", "cdkGrants");
        var result = Rest(statement.Action.OpenReason);
        foreach (var element in statement.Action.Items)
        {
            var isPrefix = ActionShape.Is(element.Text, ActionWidth.Prefix);
            if (isPrefix.IsFalse || options.Lists("exempt", element.Text.Pattern) || (exemptsGrants && IsCdkGrant(element.Text.Pattern)))
            {
                continue;
            }

            if (isPrefix.IsUnknown)
            {
                result = result.Or(isPrefix);
                continue;
            }

            var actions = element.Actions;
            if (actions.Count > 0 && actions.Count >= options.Number("minimum") && (levels is not { } wanted || actions.Any(a => wanted.Contains(a.Level))))
            {
                result = Truth.True;
                reports.Add(
                    element,
                    ("action", element.Text.Display),
                    ("count", Listing.Number(actions.Count)),
                    ("examples", Listing.Of(Examples(actions, levels), static a => a.FullName, 3)),
                    ("levels", Listing.Of(actions.Select(static a => a.Level).Distinct().OrderBy(static l => l), AccessLevels.Title)));
            }
        }

        return result;
    }

    // The most telling ones first: those of the levels asked for.
    private static IEnumerable<ServiceAction> Examples(IReadOnlyList<ServiceAction> actions, LevelSet? levels) =>
        levels is { } wanted ? actions.Where(a => wanted.Contains(a.Level)).Concat(actions.Where(a => !wanted.Contains(a.Level))) : actions;
}
