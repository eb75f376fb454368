using System.CommandLine;
using System.Text.Json.Nodes;
using IacGuard.Dev.Knowledge.Cdk;
using IacGuard.Dev.Knowledge.Cdk.Composition;

namespace IacGuard.Dev.Commands;

/// <summary><c>knowledge cdk</c>: derives the construct models from the real aws-cdk-lib.</summary>
internal static class CdkKnowledgeCommand
{
    private const string Report = "docs/construct-models.md";
    private const string Errors = "docs/construct-errors.tsv";
    private static readonly string[] DefaultVersions = ["2.160.0/10.0.5", "2.276.0/10.8.1"];

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var versions = new Option<string[]>("--versions")
        {
            Description = "Versions of aws-cdk-lib, oldest first, each with the version of constructs behind a slash.",
            DefaultValueFactory = _ => DefaultVersions,
            AllowMultipleArgumentsPerToken = true,
        };
        var work = new Option<DirectoryInfo?>("--work") { Description = "Keeps what was found here; a run that was interrupted goes on from it." };
        var only = new Option<string[]>("--only") { Description = "Sweeps these classes alone, such as aws_sqs.Queue.", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };
        var jobs = new Option<int>("--jobs") { Description = "Processes at a time.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var seconds = new Option<int>("--seconds") { Description = "Time limit for the props of one construct.", DefaultValueFactory = _ => 30 };
        var packOnly = new Option<bool>("--pack") { Description = "Sweeps nothing; packs what the work folder holds." };
        var examples = new Option<int>("--examples") { Description = "Composes so many random examples of each class, and of calls of its methods, and compares them with the real CDK; the figures go into the report." };
        var seed = new Option<int>("--seed") { Description = "Draws other examples for --examples; what is wrong with them goes into the work folder alone.", DefaultValueFactory = _ => CompositionRefresh.MeasuringSeed };
        var learn = new Option<int>("--learn") { Description = "Draws so many other examples of each class and no longer tells what came out wrong in them (patches/doubts-VERSION.json)." };
        var at = new Option<string?>("--at") { Description = "The version that examples are drawn of; without it all of them." };
        var committed = new Option<bool>("--committed") { Description = "Sweeps nothing and takes the models as they are committed: for --learn and --examples; what is learned goes into them." };
        var beside = new Option<bool>("--beside") { Description = "Sweeps the one version of --versions and packs it beside what is committed of other versions and classes." };
        var untried = new Option<bool>("--untried") { Description = "With --beside: sweeps only what the committed models never tried." };
        var again = new Option<string[]>("--again") { Description = "With --beside: sweeps these props alone once more, such as aws_ecr.Repository.lifecycleRules.", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };
        var command = new Command("cdk", "Derives the construct models from the real aws-cdk-lib (an hour and more; restartable with --work).") { versions, work, only, jobs, seconds, packOnly, examples, seed, learn, at, committed, beside, untried, again };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(work)?.FullName ?? Directory.CreateTempSubdirectory("iacguard-work-").FullName;
            Directory.CreateDirectory(folder);
            var wanted = parsed.GetValue(versions)!.Select(CdkVersion.Parse).ToList();
            var files = new SweepFolder(folder);
            var checkedOnes = wanted.Where(v => parsed.GetValue(at) is null || parsed.GetValue(at) == v.Library).ToList();
            if (parsed.GetValue(committed))
            {
                var models = new CommittedModels(File.ReadAllBytes(Target));
                Check(models);
                WriteChecked(models, checkedOnes, files);
                return 0;
            }

            if (parsed.GetValue(beside) && wanted.Count != 1)
            {
                throw new DevException("--beside takes one version");
            }

            if ((parsed.GetValue(untried) || parsed.GetValue(again)!.Length > 0) && !parsed.GetValue(beside))
            {
                throw new DevException("--untried and --again go with --beside");
            }

            if (!parsed.GetValue(packOnly))
            {
                var props = PropsByClass(parsed.GetValue(again)!);
                var refresh = new CdkRefresh(files, parsed.GetValue(jobs), parsed.GetValue(seconds), props.Count > 0 ? [.. props.Keys] : parsed.GetValue(only)!, Wanted(parsed.GetValue(untried), props));
                wanted.ForEach(refresh.Sweep);
            }

            if (parsed.GetValue(beside))
            {
                var models = new RefreshedModels(File.ReadAllBytes(Target), files.Read(wanted[0].Library));
                Check(models);
                WriteChecked(models, wanted, files);
                return 0;
            }

            var refreshed = wanted.Select(v => files.Read(v.Library)).ToList();
            Check(new SweptModels(refreshed));
            Write(refreshed, files);
            return 0;

            void Check(IModelSource models)
            {
                var check = new CompositionRefresh(models, files, parsed.GetValue(jobs), parsed.GetValue(only)!);
                checkedOnes.ForEach(version => check.Learn(version, parsed.GetValue(learn)));
                checkedOnes.ForEach(version => check.Measure(version, parsed.GetValue(examples), parsed.GetValue(seed)));
            }
        });
        return command;
    }

    private static Dictionary<string, JsonObject> PropsByClass(IEnumerable<string> props) =>
        props.Select(Split).GroupBy(static p => p.Class, StringComparer.Ordinal).ToDictionary(static c => c.Key, static c => Tried.Again(c.Select(static p => p.Prop)), StringComparer.Ordinal);

    private static (string Class, string Prop) Split(string prop) =>
        prop.LastIndexOf('.') is > 0 and var dot ? (prop[..dot], prop[(dot + 1)..]) : throw new DevException($"--again takes a class with a prop, such as aws_ecr.Repository.lifecycleRules, not {prop}");

    private static Func<string, IReadOnlyDictionary<string, JsonObject>> Wanted(bool isUntried, Dictionary<string, JsonObject> props) => version =>
        isUntried ? new CommittedModels(File.ReadAllBytes(Target)).Of(version).ToDictionary(static m => m.Key, static m => Tried.Of(m.Value), StringComparer.Ordinal) : props;

    private static string Target => Path.Combine(Repository.Root, CdkRefresh.Target);

    // The sweep's own figures stay as they are on the page.
    private static void WriteChecked(IModelSource models, List<CdkVersion> versions, SweepFolder folder)
    {
        var data = models.Pack(Patches());
        File.WriteAllBytes(Target, data);
        var page = Path.Combine(Repository.Root, Report);
        File.WriteAllText(page, CoveragePage.Update(File.ReadAllText(page), data));
        foreach (var version in versions.Where(v => CompositionFigures.Read(folder.CompositionFile(v.Library)).Count > 0))
        {
            File.WriteAllText(page, CoveragePage.Update(File.ReadAllText(page), version.Library, CompositionFigures.Read(folder.CompositionFile(version.Library))));
        }

        Console.WriteLine($"{CdkRefresh.Target}: {data.Length} bytes");
    }

    private static ModelPatches Patches() => ModelPatches.Read(Path.Combine(Repository.Root, CdkRefresh.Patches));

    private static void Write(List<VersionSweep> versions, SweepFolder folder)
    {
        var data = PackedConstructs.Pack(versions, Patches());
        File.WriteAllBytes(Target, data);
        var page = CoveragePage.Write(versions, data, [.. versions.Select(v => CompositionFigures.Read(folder.CompositionFile(v.Version)))]);
        File.WriteAllText(Path.Combine(Repository.Root, Report), page);
        File.WriteAllLines(folder.ErrorsFile, SynthesisErrors.Lines(versions[0].Recommended));
        File.WriteAllText(Path.Combine(Repository.Root, Errors), string.Concat(SynthesisErrors.Messages(versions[0].Recommended).Select(static line => line + "\n")));
        Console.WriteLine(page);
        Console.WriteLine($"{CdkRefresh.Target}: {data.Length} bytes; messages of failed trials: {folder.ErrorsFile}");
    }
}
