using IacGuard.Model;
using IacGuard.Rules.Language;

namespace IacGuard.Rules;

/// <summary>Which rules are active, how severe, and who said so.</summary>
/// <param name="Active">The active rules, sorted by id.</param>
/// <param name="Origins">For each rule, on or off, what decided.</param>
public sealed record RuleSelection(IReadOnlyList<RuleSetting> Active, IReadOnlyList<RuleOrigin> Origins)
{
    /// <summary>
    /// Selects the rules of the packs and the user's own. A severity in the configuration switches a rule on, <c>off</c> switches it off;
    /// of several packs the last one that gives a severity counts.
    /// </summary>
    /// <param name="rules">All rules that are loaded.</param>
    /// <param name="packs">The chosen packs.</param>
    /// <param name="configuration">Severities and parameters.</param>
    public static RuleSelection Of(IReadOnlyList<Rule> rules, IReadOnlyList<Pack> packs, Configuration configuration)
    {
        var origins = new List<RuleOrigin>(rules.Count);
        var active = new List<RuleSetting>();
        foreach (var rule in ById(rules))
        {
            var origin = OriginOf(rule, packs, configuration);
            origins.Add(origin);
            if (origin.Severity is { } severity)
            {
                active.Add(new RuleSetting(rule, severity, ParametersOf(rule, configuration)));
            }
        }

        return new RuleSelection(active, origins);
    }

    /// <summary>The ids that the configuration names but no rule has, with their places and the nearest id that exists.</summary>
    public static IEnumerable<(string Id, SourceSpan Span, string? Nearest)> UnknownIds(IReadOnlyList<Rule> rules, Configuration configuration)
    {
        var known = new HashSet<string>(rules.Select(static r => r.Id).Concat(ToolRules.All.Select(static r => r.Id)), StringComparer.Ordinal);
        // Classes and loops: queries over tuples would wait for the JIT in every run, though most configurations name nothing.
        var named = new List<NamedId>();
        foreach (var severity in configuration.Severities)
        {
            named.Add(new NamedId(severity.Key, severity.Value.Span));
        }

        foreach (var parameters in configuration.Parameters)
        {
            named.Add(new NamedId(parameters.Key, parameters.Value.Span));
        }

        named.RemoveAll(n => known.Contains(n.Id));
        return named.Count == 0 ? [] : named.OrderBy(static n => n.Span.Start).Select(n => (n.Id, n.Span, Nearest.Find(n.Id, known)));
    }

    // The built-in rules come in order already.
    private static IReadOnlyList<Rule> ById(IReadOnlyList<Rule> rules)
    {
        for (var i = 1; i < rules.Count; i++)
        {
            if (string.CompareOrdinal(rules[i - 1].Id, rules[i].Id) > 0)
            {
                var sorted = rules.ToArray();
                Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Id, right.Id));
                return sorted;
            }
        }

        return rules;
    }

    private static RuleOrigin OriginOf(Rule rule, IReadOnlyList<Pack> packs, Configuration configuration)
    {
        if (configuration.Severities.TryGetValue(rule.Id, out var configured))
        {
            return new RuleOrigin(rule, configured.Value, null, configured.Span);
        }

        RuleOrigin? origin = rule.IsBuiltIn ? null : new RuleOrigin(rule, rule.Severity, null, SourceSpan.None);
        var isStated = false;
        foreach (var pack in packs)
        {
            if (pack.Rules.TryGetValue(rule.Id, out var severity) && (severity is not null || !isStated))
            {
                isStated |= severity is not null;
                origin = new RuleOrigin(rule, severity ?? rule.Severity, pack, SourceSpan.None);
            }
        }

        return origin ?? new RuleOrigin(rule, null, null, SourceSpan.None);
    }

    private static IReadOnlyDictionary<string, Value> ParametersOf(Rule rule, Configuration configuration)
    {
        if (!configuration.Parameters.TryGetValue(rule.Id, out var parameters))
        {
            return NoParameters.Instance;
        }

        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var entry in parameters.Value.Entries)
        {
            values[entry.Key] = entry.Value;
        }

        return values;
    }

    private static class NoParameters
    {
        public static readonly Dictionary<string, Value> Instance = [];
    }

    /// <summary>An id in a configuration and where it stands.</summary>
    private sealed class NamedId(string id, SourceSpan span)
    {
        public string Id { get; } = id;

        public SourceSpan Span { get; } = span;
    }
}

/// <summary>What decided over a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">Its severity; null when it is off.</param>
/// <param name="Pack">The pack that decided; null when none did.</param>
/// <param name="Span">The place in the configuration that decided; without a file when it did not.</param>
public sealed record RuleOrigin(Rule Rule, Severity? Severity, Pack? Pack, SourceSpan Span);
