using IacGuard.Rules.Knowledge;

namespace IacGuard.Rules.Suppressions;

/// <summary>cdk-nag reports a rule under the id of the pack that holds it (<c>AwsSolutions-SQS2</c>); users suppress those ids.</summary>
public static class CdkNagIds
{
    private static readonly Lazy<Dictionary<string, string>> Rules = new(Load);

    /// <summary>The name of the rule behind an id; the id itself when it is none of a pack.</summary>
    public static string RuleOf(string id)
    {
        if (Rules.Value.TryGetValue(id, out var rule))
        {
            return rule;
        }

        var dash = id.IndexOf('-');
        return dash < 0 ? id : id.Substring(dash + 1);
    }

    private static Dictionary<string, string> Load()
    {
        var rules = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Lines("cdk-nag-ids.txt"))
        {
            var blank = line.IndexOf(' ');
            rules[line.Substring(0, blank)] = line.Substring(blank + 1);
        }

        return rules;
    }
}
