using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Rules.Language;

namespace IacGuard.Rules;

/// <summary>What a configuration asks of rules that they cannot do: it would be passed over in silence.</summary>
public static class ConfigurationProblems
{
    /// <summary>Rules that there are not, parameters that their rules do not have, and values that cannot be used, by where they stand.</summary>
    /// <param name="rules">All rules that are loaded.</param>
    /// <param name="configuration">Severities and parameters.</param>
    public static IReadOnlyList<DocumentError> Of(IReadOnlyList<Rule> rules, Configuration configuration)
    {
        if (configuration.Parameters.Count == 0 && configuration.Severities.Count == 0)
        {
            return [];
        }

        var errors = new List<DocumentError>();
        foreach (var (id, span, near) in RuleSelection.UnknownIds(rules, configuration))
        {
            errors.Add(new DocumentError($"There is no rule {id}" + (near is null ? "." : $": did you mean {near}?"), span));
        }

        foreach (var rule in rules)
        {
            if (configuration.Parameters.TryGetValue(rule.Id, out var given))
            {
                AddParameters(rule, given, errors);
            }
        }

        return [.. errors.OrderBy(static e => e.Span.Start)];
    }

    private static void AddParameters(Rule rule, Setting<MapValue> given, List<DocumentError> errors)
    {
        var before = errors.Count;
        foreach (var entry in given.Value.Entries)
        {
            var parameter = rule.Parameters.FirstOrDefault(p => p.Name == entry.Key);
            if (parameter is null)
            {
                errors.Add(new DocumentError($"Rule {rule.Id} has no parameter {entry.Key}{Has(rule, entry.Key)}", entry.KeySpan.Or(given.Span)));
            }
            else if (Expected(parameter.Default, entry.Value) is { } expected)
            {
                errors.Add(new DocumentError($"{entry.Key} of {rule.Id} is {Shown(entry.Value)}: expected {expected}.", entry.Value.Span.Or(entry.KeySpan)));
            }
        }

        if (errors.Count == before && Unusable(rule, given.Value) is { } problem)
        {
            errors.Add(new DocumentError($"The parameters of {rule.Id} cannot be used: {problem}.", given.Value.Entries[0].Value.Span.Or(given.Span)));
        }
    }

    // A rule's default says what kind of value it takes; of lists, maps and texts it may take either.
    private static string? Expected(Value byDefault, Value given) => byDefault switch
    {
        ScalarValue { Kind: ScalarKind.Number } => given is ScalarValue number && number.TryGetNumber(out _) ? null : "a number",
        ScalarValue { Kind: ScalarKind.Boolean } => given is ScalarValue flag && flag.TryGetBoolean(out _) ? null : "true or false",
        _ => null,
    };

    private static string Shown(Value given) => given switch
    {
        ScalarValue scalar => $"'{scalar.Text}'",
        ListValue => "a list",
        _ => "a map",
    };

    private static string? Unusable(Rule rule, MapValue given) => given.Entries.Count == 0 ? null
        : rule.Body.Predicates.Select(p => p.Problem(name => given.TryGet(name, out var entry) ? entry.Value : Default(rule, name))).FirstOrDefault(static p => p is not null);

    private static Value Default(Rule rule, string name) => rule.Parameters.FirstOrDefault(p => p.Name == name)?.Default ?? AbsentValue.Instance;

    private static string Has(Rule rule, string name)
    {
        var names = rule.Parameters.Select(static p => p.Name).ToArray();
        return names.Length == 0 ? ": it takes none."
            : Nearest.Find(name, names) is { } near ? $": did you mean {near}?"
            : $": expected {string.Join(" or ", names)}.";
    }
}
