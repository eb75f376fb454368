using System.Text.Json;

namespace IacGuard.Dev.Knowledge.Cdk.Composition;

/// <summary>Compares what is composed from the models with what the real CDK makes: learns what to doubt, and measures.</summary>
/// <param name="models">The models.</param>
/// <param name="folder">Where figures are kept.</param>
/// <param name="jobs">Processes at a time.</param>
/// <param name="only">The classes; all when empty.</param>
internal sealed class CompositionRefresh(IModelSource models, SweepFolder folder, int jobs, IReadOnlyList<string> only)
{
    /// <summary>The examples that the report's figures are of: others than those that were learned from.</summary>
    public const int MeasuringSeed = 1;

    private const int LearningSeed = 1000;

    /// <summary>Adds to the doubts what comes out wrong in examples.</summary>
    public void Learn(CdkVersion version, int count)
    {
        if (count == 0)
        {
            return;
        }

        var doubts = Patches().DoubtsOf(version.Library);
        var ofVersion = models.Of(version.Library);
        var before = doubts.Count;
        var examples = new List<(string Name, JsonElement Example, IReadOnlyList<Mistake> Mistakes)>();
        Run(version, LearningSeed + before, count, (name, example, comparison) =>
        {
            if (!example.TryGetProperty("call", out _))
            {
                examples.Add((name, example, comparison.Wrong));
            }
        });
        foreach (var ofClass in examples.GroupBy(static e => e.Name, StringComparer.Ordinal))
        {
            doubts.Learn([.. ofClass.Select(static e => (e.Example, e.Mistakes))], ofClass.Key, ofVersion[ofClass.Key]);
        }

        Console.Error.WriteLine($"{version.Library}: {doubts.Count - before} new doubts");
        doubts.Write(Path.Combine(Repository.Root, CdkRefresh.Patches, ModelPatches.DoubtsFileOf(version.Library)));
    }

    /// <summary>Counts how many examples are composed as they are synthesized.</summary>
    /// <param name="version">The version.</param>
    /// <param name="count">How many of each class.</param>
    /// <param name="seed">Which ones; figures are kept of those of <see cref="MeasuringSeed"/> alone.</param>
    public void Measure(CdkVersion version, int count, int seed)
    {
        if (count == 0)
        {
            return;
        }

        using var wrong = new StreamWriter(folder.CompositionFile(version.Library) + ".wrong.txt");
        var figures = Run(version, seed, count, (name, example, comparison) =>
            comparison.Wrong.ForEach(mistake => wrong.WriteLine($"{name}\t{mistake}\t{(example.TryGetProperty("call", out var call) ? call : example.GetProperty("props"))}")));
        if (seed == MeasuringSeed)
        {
            CompositionFigures.Write(folder.CompositionFile(version.Library), figures);
        }
    }

    private static ModelPatches Patches() => ModelPatches.Read(Path.Combine(Repository.Root, CdkRefresh.Patches));

    private IReadOnlyList<CompositionFigures> Run(CdkVersion version, int seed, int count, Action<string, JsonElement, Comparison> each)
    {
        var install = Directory.CreateTempSubdirectory("iacguard-cdk-").FullName;
        try
        {
            NpmPackage.Install(install, "aws-cdk-lib@" + version.Library, "constructs@" + version.Constructs);
            var node = new NodeSweep(Path.Combine(install, "node_modules"), 0);
            var names = models.Of(version.Library).Keys.Where(name => only.Count == 0 || only.Contains(name, StringComparer.Ordinal)).ToList();
            var run = new CompositionRun(node, version.Library, models.Pack(Patches()), jobs);
            return run.Compare(names, seed, count, (example, comparison) => each(example.GetProperty("fqn").GetString()!["aws-cdk-lib.".Length..], example, comparison));
        }
        finally
        {
            Directory.Delete(install, recursive: true);
        }
    }
}
