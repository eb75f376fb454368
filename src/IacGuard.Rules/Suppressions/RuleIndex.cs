namespace IacGuard.Rules.Suppressions;

/// <summary>Finds what rules a suppression is about.</summary>
public sealed class RuleIndex
{
    private readonly HashSet<string> known;
    private readonly Dictionary<string, Severity?> severities;

    /// <summary>Makes an index.</summary>
    /// <param name="known">The ids of all rules that exist, active or not.</param>
    /// <param name="active">The rules of this run.</param>
    /// <param name="configured">Severities of the configuration, which may weigh the tool's own rules or switch them off.</param>
    public RuleIndex(IEnumerable<string> known, IReadOnlyList<RuleSetting> active, IReadOnlyDictionary<string, Setting<Severity?>> configured)
    {
        this.known = new HashSet<string>(known, StringComparer.Ordinal);
        severities = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        foreach (var setting in active)
        {
            this.known.Add(setting.Rule.Id);
            severities[setting.Rule.Id] = setting.Severity;
        }

        foreach (var rule in ToolRules.All)
        {
            this.known.Add(rule.Id);
            severities[rule.Id] = configured.TryGetValue(rule.Id, out var severity) ? severity.Value : rule.Severity;
        }
    }

    /// <summary>Whether a rule with this id exists, active or not.</summary>
    public bool Exists(string id) => known.Contains(id);

    /// <summary>Whether a rule is part of this run.</summary>
    public bool IsActive(string id) => severities.TryGetValue(id, out var severity) && severity is not null;

    /// <summary>The severity of one of the tool's own rules; null when it is switched off.</summary>
    public Severity? SeverityOf(Rule toolRule) => severities.TryGetValue(toolRule.Id, out var severity) ? severity : toolRule.Severity;

    /// <summary>The existing id that a mistyped one was meant to be; null when none is near.</summary>
    public string? Nearest(string id) => Language.Nearest.Find(id, known.OrderBy(static k => k, StringComparer.Ordinal));

    /// <summary>Whether a mark is about a rule.</summary>
    public static bool IsAbout(SuppressionMark mark, Rule rule)
    {
        if (mark.Suite is not { } suite)
        {
            return mark.Suppression.Rule == rule.Id;
        }

        // cfn-lint leaves out every check whose id begins so: W, E30, W3005.
        return rule.SameAs.TryGetValue(suite, out var ids)
            && (suite == "cfn-lint" ? ids.Any(id => id.StartsWith(mark.Suppression.Rule, StringComparison.Ordinal)) : ids.Contains(mark.Suppression.Rule) || (mark.OtherName is { } name && ids.Contains(name)));
    }
}
