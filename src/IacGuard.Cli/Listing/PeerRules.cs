using IacGuard.Rules;
using IacGuard.Rules.Suppressions;

namespace IacGuard.Cli.Listing;

/// <summary>Our rules by the ids that other tools have for the same check.</summary>
internal static class PeerRules
{
    private const string CdkNag = "cdk-nag";

    /// <summary>The rules that say the same as a check of another tool, with the tool's name; none when nobody has such an id.</summary>
    public static (string Suite, Rule[] Rules)? Find(IReadOnlyList<Rule> rules, string id)
    {
        foreach (var suite in rules.SelectMany(static r => r.SameAs.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var name = suite == CdkNag ? CdkNagIds.RuleOf(id) : id;
            var same = rules.Where(r => r.SameAs.TryGetValue(suite, out var ids) && ids.Contains(name, StringComparer.OrdinalIgnoreCase)).ToArray();
            if (same.Length > 0)
            {
                return (suite, same);
            }
        }

        return null;
    }
}
