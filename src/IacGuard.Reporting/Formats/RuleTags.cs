using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>What viewers group rules by.</summary>
internal static class RuleTags
{
    /// <summary>
    /// The family of the id (design: IG1xxx access, IG2xxx encryption, ...), the service, and <c>security</c> where it is about that; each once, as SARIF wants
    /// its tags: two folders of rules are named as their family.
    /// </summary>
    public static List<string> Of(Rule rule)
    {
        var tags = new List<string>();
        if (rule.IsBuiltIn && rule.Id.StartsWith("IG", StringComparison.Ordinal) && rule.Id.Length == 6)
        {
            var (family, isSecurity) = Family(rule.Id[2]);
            tags.Add(family);
            if (isSecurity)
            {
                tags.Add("security");
            }
        }

        if (rule.Service.Length > 0 && !tags.Contains(rule.Service))
        {
            tags.Add(rule.Service);
        }

        return tags;
    }

    private static (string Name, bool IsSecurity) Family(char digit) => digit switch
    {
        '1' => ("access", true),
        '2' => ("encryption", true),
        '3' => ("resilience", false),
        '4' => ("naming", false),
        '5' => ("network", true),
        '6' => ("observability", false),
        '7' => ("secrets", true),
        '8' => ("lifecycle", false),
        _ => ("iacguard", false),
    };
}
