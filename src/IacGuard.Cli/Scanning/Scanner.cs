using IacGuard.Cli.Commands;
using IacGuard.Cli.Inputs;
using IacGuard.Cli.Setup;
using IacGuard.CloudFormation.Parameters;
using IacGuard.Reporting;
using IacGuard.Rules;
using IacGuard.Rules.Suppressions;

namespace IacGuard.Cli.Scanning;

/// <summary>A whole run: inputs to a report.</summary>
/// <param name="terminal">The process around it.</param>
/// <param name="options">The command line.</param>
/// <param name="configuration">The configuration.</param>
public sealed class Scanner(Terminal terminal, RunOptions options, RunConfiguration configuration)
{
    // Bytes. Reading so much takes about as long as preparing the rules.
    private const int LongFile = 64 * 1024;

    /// <summary>Reads and judges everything, and applies all suppressions but those of a baseline.</summary>
    /// <exception cref="UsageException">Rules, packs or parameters cannot be used.</exception>
    public ScanReport Run()
    {
        var matcher = new PathMatcher(configuration.Folder);
        var exclusions = configuration.Configuration.Exclusions.Select(e => matcher.Of(e.Value)).ToArray();
        var inputs = new InputCollector(terminal, path => Array.Exists(exclusions, e => e(path))).Collect(options.Paths);
        var rules = new Lazy<ScanJudge>(() => ScanJudge.Of(RunSetup.Load(terminal, options, configuration), Math.Max(1, options.Jobs / Math.Max(1, inputs.Files.Count))));
        var results = WithoutNested(inputs.Files, JudgeAll(inputs.Files, rules));
        var setup = rules.Value.Setup;

        var findings = FindingOrder.SortDistinct(results.SelectMany(static r => r.Findings));
        return new ScanReport
        {
            ToolVersion = ToolVersion.Current,
            Findings = ApplyConfiguration(findings, rules.Value.Suppressor, matcher, results),
            Errors = FindingOrder.Sort(inputs.Errors.Concat(results.SelectMany(static r => r.Errors))),
            Rules = [.. setup.Selection.Active.Select(static s => s.Rule)],
            Templates = Sum(results, static r => r.Templates),
            OtherFiles = Sum(results, static r => r.OtherFiles),
            Resources = Sum(results, static r => r.Resources),
            Undecided = findings.Count(static f => f.Verdict == Verdict.Undecided),
        };
    }

    // Not LINQ's, which takes the runtime half a millisecond to compile.
    private static int Sum(List<InputResult> results, Func<InputResult, int> count)
    {
        var sum = 0;
        foreach (var result in results)
        {
            sum += count(result);
        }

        return sum;
    }

    private InputResult[] JudgeAll(IReadOnlyList<InputFile> files, Lazy<ScanJudge> rules)
    {
        var judge = new InputJudge(new TemplateLoader(terminal, ParametersOf(terminal, options)), rules);
        var results = new InputResult[files.Count];
        if (files.Count == 1 || options.Jobs == 1)
        {
            LoadBeside(files, rules);
            for (var i = 0; i < files.Count; i++)
            {
                results[i] = judge.Judge(files[i]);
            }

            return results;
        }

        _ = rules.Value;
        using var progress = ScanProgress.Start(terminal, files.Count);
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, i =>
        {
            results[i] = judge.Judge(files[i]);
            progress?.Advance();
        });
        return results;
    }

    // While one thread reads the only template, another has nothing to do yet. What fails here fails again, and is told, where the rules are asked for.
    // A thread of its own starts sooner than the first of the pool.
    private void LoadBeside(IReadOnlyList<InputFile> files, Lazy<ScanJudge> rules)
    {
        if (files.Count == 1 && options.Jobs > 1)
        {
            _ = Task.Factory.StartNew(Load, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        void Load()
        {
            terminal.StartUp.Wait();
            var loaded = rules.Value;
            if (new FileInfo(files[0].FullPath) is { Exists: true, Length: > LongFile })
            {
                loaded.Judge.Prepare();
            }
        }
    }

    // A template that another one nests is judged there, with the parameters that it is given there. Of templates that nest each other
    // in a circle the last is kept.
    private static List<InputResult> WithoutNested(IReadOnlyList<InputFile> files, InputResult[] results)
    {
        var nesting = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < results.Length; i++)
        {
            foreach (var path in results[i].NestedPaths)
            {
                (nesting.TryGetValue(path, out var parents) ? parents : nesting[path] = []).Add(i);
            }
        }

        var isDropped = new bool[results.Length];
        var kept = new List<InputResult>(results.Length);
        for (var i = 0; i < results.Length; i++)
        {
            isDropped[i] = nesting.TryGetValue(files[i].FullPath, out var parents) && parents.Exists(p => p != i && !isDropped[p]);
            if (!isDropped[i])
            {
                kept.Add(results[i]);
            }
        }

        return kept;
    }

    private IReadOnlyList<Finding> ApplyConfiguration(IReadOnlyList<Finding> findings, Suppressor suppressor, PathMatcher matcher, List<InputResult> results)
    {
        if (configuration.Configuration.Suppressions.Count == 0)
        {
            return findings;
        }

        var scanned = results.SelectMany(static r => r.ShownPaths).ToArray();
        var marks = ConfigurationMarks.Of(configuration.Configuration, OfShown, scanned);
        return FindingOrder.SortDistinct(suppressor.Apply(findings, marks));

        Func<string, bool> OfShown(string pattern)
        {
            var matches = matcher.Of(pattern);
            return shown => matches(terminal.FullPath(shown));
        }
    }

    private static ParameterValues ParametersOf(Terminal terminal, RunOptions options)
    {
        if (options.ParametersFile is not { } file)
        {
            return ParameterValues.Empty;
        }

        var result = ParameterFile.Read(RuleFolders.ReadDocument(terminal, terminal.FullPath(file)));
        PositionedErrors.ThrowIfAny(result.Errors);
        return result.Values;
    }
}
