using IacGuard.Cli.Setup;
using IacGuard.Rules;

namespace IacGuard.Cli.Listing;

/// <summary>A rule as lists show it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">Its severity in the packs that were asked for, else its own.</param>
/// <param name="Packs">The names of all packs that hold it.</param>
public sealed record ListedRule(Rule Rule, Severity Severity, IReadOnlyList<string> Packs)
{
    /// <summary>The controls that the rule answers, by pack.</summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Controls { get; init; } = [];

    /// <summary>The rules of some packs (all rules without any), sorted by id.</summary>
    public static IReadOnlyList<ListedRule> Of(RuleBook book, IReadOnlyList<Pack> packs)
    {
        var severities = packs.Count == 0 ? null : RuleSelection.Of(book.Rules, packs, Configuration.Empty).Active.ToDictionary(static s => s.Rule.Id, static s => s.Severity, StringComparer.Ordinal);
        var listed = new List<ListedRule>();
        foreach (var rule in book.Rules.OrderBy(static r => r.Id, StringComparer.Ordinal))
        {
            if (severities is null || severities.ContainsKey(rule.Id))
            {
                listed.Add(new ListedRule(rule, severities is null ? rule.Severity : severities[rule.Id], PacksOf(book, rule)) { Controls = ControlsOf(book, rule) });
            }
        }

        return listed;
    }

    /// <summary>The names of the packs that hold a rule.</summary>
    public static IReadOnlyList<string> PacksOf(RuleBook book, Rule rule) =>
        [.. book.Packs.Where(p => p.Rules.ContainsKey(rule.Id)).Select(static p => p.Name).Order(StringComparer.Ordinal)];

    private static List<KeyValuePair<string, IReadOnlyList<string>>> ControlsOf(RuleBook book, Rule rule) =>
    [
        .. book.Packs.OrderBy(static p => p.Name, StringComparer.Ordinal)
            .Select(p => KeyValuePair.Create(p.Name, (IReadOnlyList<string>)[.. p.Controls.Where(c => c.Rules.Contains(rule.Id)).Select(static c => c.Id)]))
            .Where(static p => p.Value.Count > 0),
    ];

    /// <summary>The word for a severity.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
