using IacGuard.Model;
using IacGuard.Rules.Conditions;
using IacGuard.Rules.Language;

namespace IacGuard.Rules.Evaluation;

/// <summary>Judges apps by a set of active rules. Safe to use from several threads at once.</summary>
public sealed class Judge
{
    private readonly Registry registry;
    private readonly Dictionary<string, List<ActiveRule>> byType = new(StringComparer.Ordinal);
    private readonly List<(string View, List<ActiveRule> Rules)> byView = [];

    /// <summary>Makes a judge.</summary>
    /// <param name="settings">The active rules; one without a value for a parameter that has no default does not apply.</param>
    /// <param name="asOf">The day that date-dependent facts are judged at.</param>
    /// <param name="registry">The views and predicates that the rules were loaded with; the default ones when null.</param>
    public Judge(IReadOnlyList<RuleSetting> settings, DateTime asOf, Registry? registry = null)
    {
        Settings = settings;
        AsOf = asOf;
        this.registry = registry ?? Registry.Default;
        foreach (var setting in settings)
        {
            Add(setting);
        }
    }

    /// <summary>The active rules.</summary>
    public IReadOnlyList<RuleSetting> Settings { get; }

    /// <summary>The day that date-dependent facts are judged at.</summary>
    public DateTime AsOf { get; }

    /// <summary>Whether resources that the CDK or a transform generated are judged too; off by default, because nobody can change them.</summary>
    public bool IncludesGenerated { get; init; }

    /// <summary>All violated and undecided verdicts on the resources of an app, in the order of stacks, resources and rules. Suppressions are not applied.</summary>
    /// <param name="app">What to judge.</param>
    /// <param name="cancellation">Ends the judging between two rules.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<Finding> Evaluate(App app, CancellationToken cancellation = default)
    {
        var findings = new List<Finding>();
        foreach (var verdict in Run(app))
        {
            cancellation.ThrowIfCancellationRequested();
            findings.AddRange(verdict.Findings);
        }

        return findings;
    }

    /// <summary>The verdict of every rule on every row that it is about, with its findings.</summary>
    internal IEnumerable<(Rule Rule, Row Row, Verdict Verdict, IReadOnlyList<Finding> Findings)> Run(App app)
    {
        var rows = new RowSource(registry);
        var judge = new RowJudge(rows, new ConditionSpace(app), AsOf);
        foreach (var resource in app.Stacks.SelectMany(static s => s.Resources))
        {
            if (resource.Provenance != ResourceProvenance.Authored && !IncludesGenerated)
            {
                continue;
            }

            foreach (var (rule, row) in Subjects(resource, rows))
            {
                var verdict = judge.Judge(row, rule.Body, rule.Parameters);
                yield return (rule.Setting.Rule, row, verdict.Verdict, Findings(rule, row, verdict));
            }
        }
    }

    private IEnumerable<(ActiveRule Rule, Row Row)> Subjects(Resource resource, RowSource rows)
    {
        if (byType.TryGetValue(resource.Type, out var rules))
        {
            var row = rows.Whole(resource);
            foreach (var rule in rules)
            {
                yield return (rule, row);
            }
        }

        // A rule that is about both the written and the resulting type judges the resource once.
        if (resource.BecomesType is { } becomes && byType.TryGetValue(becomes, out var later))
        {
            foreach (var rule in later.Where(rule => !rule.Setting.Rule.On.Contains(resource.Type)))
            {
                yield return (rule, rows.Whole(resource));
            }
        }

        foreach (var (view, viewRules) in byView)
        {
            foreach (var row in rows.Rows(view, resource))
            {
                foreach (var rule in viewRules)
                {
                    yield return (rule, row);
                }
            }
        }
    }

    private static IReadOnlyList<Finding> Findings(ActiveRule rule, Row row, RowVerdict verdict) => verdict.Verdict switch
    {
        Verdict.Violated => [.. verdict.Offences.Select(o => FindingBuilder.Violated(rule, row, o))],
        Verdict.Undecided => [FindingBuilder.Undecided(rule, row, verdict.Reason)],
        _ => [],
    };

    private void Add(RuleSetting setting)
    {
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var parameter in setting.Rule.Parameters)
        {
            var value = setting.Parameters.TryGetValue(parameter.Name, out var given) ? given : parameter.Default;
            if (value.IsAbsent)
            {
                return;
            }

            parameters[parameter.Name] = value;
        }

        var active = new ActiveRule(setting, parameters);
        foreach (var on in setting.Rule.On)
        {
            ListFor(on).Add(active);
        }
    }

    private List<ActiveRule> ListFor(string on)
    {
        if (on.IndexOf("::", StringComparison.Ordinal) >= 0)
        {
            if (!byType.TryGetValue(on, out var list))
            {
                byType[on] = list = [];
            }

            return list;
        }

        foreach (var (view, rules) in byView)
        {
            if (view == on)
            {
                return rules;
            }
        }

        var added = new List<ActiveRule>();
        byView.Add((on, added));
        return added;
    }
}

/// <summary>A rule ready to judge.</summary>
internal sealed record ActiveRule(RuleSetting Setting, IReadOnlyDictionary<string, Value> Parameters)
{
    public RuleBody Body => Setting.Rule.Body;
}
