using IacGuard.Documents;
using IacGuard.Rules;
using IacGuard.Rules.Language;

namespace IacGuard.Cli.Setup;

/// <summary>What a configuration names that is not there.</summary>
internal static class ConfigurationErrors
{
    /// <summary>Rules that there are not, and parameters that their rules do not have, by where they stand.</summary>
    public static IEnumerable<DocumentError> Of(IReadOnlyList<Rule> rules, Configuration configuration) =>
        RuleSelection.UnknownIds(rules, configuration)
            .Select(static u => new DocumentError($"There is no rule {u.Id}" + (u.Nearest is null ? "." : $": did you mean {u.Nearest}?"), u.Span))
            .Concat(RuleSelection.UnknownParameters(rules, configuration)
                .Select(static u => new DocumentError($"Rule {u.Rule.Id} has no parameter {u.Name}{Has(u.Rule, u.Name)}", u.Span)))
            .OrderBy(static e => e.Span.Start);

    private static string Has(Rule rule, string name)
    {
        var names = rule.Parameters.Select(static p => p.Name).ToArray();
        return names.Length == 0 ? ": it takes none."
            : Nearest.Find(name, names) is { } near ? $": did you mean {near}?"
            : $": expected {string.Join(" or ", names)}.";
    }
}
