using IacGuard.Model;
using IacGuard.Rules.Conditions;
using IacGuard.Rules.Language;

namespace IacGuard.Rules.Evaluation;

/// <summary>Judges apps by a set of active rules. Safe to use from several threads at once.</summary>
public sealed class Judge
{
    private const int ResourcesOfPart = 150;
    private const int MaxParts = 4;

    private readonly Registry registry;
    private readonly Dictionary<string, List<ActiveRule>> byType = new(StringComparer.Ordinal);
    private readonly List<ViewRules> byView = [];

    private int isPrepared;

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

    /// <summary>How many threads may work on one app; 1 unless set. The verdicts do not depend on it.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Makes the rules that most stacks meet ready to judge; to be run beside the reading of the first input. Runs once; changes no verdict.</summary>
    public void Prepare()
    {
        if (Interlocked.Exchange(ref isPrepared, 1) == 0)
        {
            Evaluate(WarmUp.Sample());
        }
    }

    /// <summary>All violated and undecided verdicts on the resources of an app, in the order of stacks, resources and rules. Suppressions are not applied.</summary>
    /// <param name="app">What to judge.</param>
    /// <param name="cancellation">Ends the judging between two rules.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<Finding> Evaluate(App app, CancellationToken cancellation = default) => Evaluate(app, withUndecided: true, cancellation);

    /// <summary>The same, without the undecided verdicts if so wished: most code has many, and an editor shows none.</summary>
    /// <param name="app">What to judge.</param>
    /// <param name="withUndecided">Whether undecided verdicts are told too.</param>
    /// <param name="cancellation">Ends the judging between two rules.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<Finding> Evaluate(App app, bool withUndecided, CancellationToken cancellation)
    {
        var resources = Judged(app);
        var rows = new RowSource(registry, app);
        var found = new List<Finding>?[resources.Count];
        var parts = PartsOf(resources.Count);
        var next = -1;
        if (parts == 1)
        {
            JudgeAll(Part(0));
        }
        else
        {
            var inTurn = !DependsOnOrder(app);
            var options = new ParallelOptions { MaxDegreeOfParallelism = Jobs, CancellationToken = cancellation };
            Parallel.For(0, parts, options, part => JudgeAll(inTurn ? InTurn() : Part(part)));
        }

        return Joined(found);

        void JudgeAll(IEnumerable<int> positions)
        {
            var pass = Pass(app, rows);
            var collector = new FindingCollector(withUndecided, cancellation);
            Action<ActiveRule, Row, RowVerdict> onVerdict = collector.Add;
            foreach (var i in positions)
            {
                pass.Judge(resources[i], onVerdict);
                found[i] = collector.Take();
            }
        }

        IEnumerable<int> Part(int part)
        {
            for (var i = part; i < found.Length; i += parts)
            {
                yield return i;
            }
        }

        IEnumerable<int> InTurn()
        {
            while (Interlocked.Increment(ref next) is var i && i < found.Length)
            {
                yield return i;
            }
        }
    }

    /// <summary>The verdict of every rule on every row that it is about, with its findings.</summary>
    internal IReadOnlyList<(Rule Rule, Row Row, Verdict Verdict, IReadOnlyList<Finding> Findings)> Run(App app)
    {
        var pass = Pass(app, new RowSource(registry, app));
        var collector = new FindingCollector(withUndecided: true, CancellationToken.None);
        var verdicts = new List<(Rule, Row, Verdict, IReadOnlyList<Finding>)>();
        foreach (var resource in Judged(app))
        {
            pass.Judge(resource, (rule, row, verdict) =>
            {
                collector.Add(rule, row, verdict);
                verdicts.Add((rule.Setting.Rule, row, verdict.Verdict, collector.Take() ?? []));
            });
        }

        return verdicts;
    }

    // What a pass has remembered of conditions may meet its bounds, and then says "undecided": such an app is cut the same way in every run.
    private static bool DependsOnOrder(App app) => app.Stacks.Any(static s => s.Conditions.Count > 0);

    // Depends on nothing but the app, so that what is said of it depends on nothing else either.
    private static int PartsOf(int resources) => Math.Max(1, Math.Min(MaxParts, resources / ResourcesOfPart));

    private JudgingPass Pass(App app, RowSource rows) => new(byType, byView, rows, new ConditionSpace(app), AsOf);

    private List<Resource> Judged(App app)
    {
        var judged = new List<Resource>(app.ResourceCount);
        foreach (var stack in app.Stacks)
        {
            foreach (var resource in stack.Resources)
            {
                if (IncludesGenerated || resource.Provenance == ResourceProvenance.Authored)
                {
                    judged.Add(resource);
                }
            }
        }

        return judged;
    }

    private static List<Finding> Joined(List<Finding>?[] found)
    {
        var all = new List<Finding>();
        foreach (var findings in found)
        {
            if (findings is not null)
            {
                all.AddRange(findings);
            }
        }

        return all;
    }

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

        var index = registry.IndexOf(on);
        foreach (var known in byView)
        {
            if (known.View == index)
            {
                return known.Rules;
            }
        }

        var added = new List<ActiveRule>();
        if (index >= 0)
        {
            byView.Add(new ViewRules(index, added));
        }

        return added;
    }
}
