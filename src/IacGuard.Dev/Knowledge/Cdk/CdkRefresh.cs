using System.Text.Json.Nodes;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>Derives the construct models of some versions of aws-cdk-lib and writes them into IacGuard.Cdk.</summary>
/// <param name="folder">Where what is found is kept.</param>
/// <param name="jobs">Processes at a time.</param>
/// <param name="seconds">Time limit for the props of one construct.</param>
/// <param name="only">The classes; all when empty.</param>
/// <param name="wanted">Of a version: what is wanted of some classes (<see cref="Tried"/>); all of the others.</param>
internal sealed class CdkRefresh(SweepFolder folder, int jobs, int seconds, IReadOnlyList<string> only, Func<string, IReadOnlyDictionary<string, JsonObject>> wanted)
{
    /// <summary>Where the models are kept.</summary>
    public const string Target = "src/IacGuard.Cdk/Knowledge/data/constructs.bin";

    /// <summary>Where what cannot be derived is written down.</summary>
    public const string Patches = "src/IacGuard.Cdk/Knowledge/patches";

    /// <summary>Sweeps what is not swept yet; the work folder says what is.</summary>
    public void Sweep(CdkVersion version)
    {
        var install = Directory.CreateTempSubdirectory("iacguard-cdk-").FullName;
        try
        {
            NpmPackage.Install(install, "aws-cdk-lib@" + version.Library, "constructs@" + version.Constructs);
            var node = new NodeSweep(Path.Combine(install, "node_modules"), seconds);
            if (!File.Exists(folder.L1File(version.Library)))
            {
                File.WriteAllText(folder.L1File(version.Library), node.L1().ToJsonString());
            }

            var names = node.List().Where(name => only.Count == 0 || only.Contains(name, StringComparer.Ordinal)).ToList();
            Run(node, version.Library, "recommended", names);
            Run(node, version.Library, "none", names);
            FindFlags(node, version.Library);
        }
        finally
        {
            Directory.Delete(install, recursive: true);
        }
    }

    private void Run(NodeSweep node, string version, string flags, List<string> names)
    {
        var done = folder.Read(version, flags);
        var left = names.Where(name => !done.ContainsKey(name)).ToList();
        var some = wanted(version);
        using var file = new StreamWriter(folder.File(version, flags), append: true) { AutoFlush = true };
        var written = names.Count - left.Count;
        var gate = new Lock();
        Parallel.For(0, jobs, new ParallelOptions { MaxDegreeOfParallelism = jobs }, job =>
            node.Constructs([.. left.Where((_, i) => i % jobs == job)], flags, some, line =>
            {
                lock (gate)
                {
                    file.WriteLine(line);
                    Console.Error.Write($"\r{version} {flags}: {++written} of {names.Count} ");
                }
            }));
        Console.Error.WriteLine();
    }

    // Only constructs that differ without flags are asked flag by flag.
    private void FindFlags(NodeSweep node, string version)
    {
        if (File.Exists(folder.FlagsFile(version)))
        {
            return;
        }

        if (wanted(version).Values.Any(Tried.IsAgain))
        {
            // Some props alone are no reason to ask flag by flag: where it is not known which matter, all of them do.
            File.WriteAllText(folder.FlagsFile(version), new JsonObject { ["*"] = new JsonArray([.. node.FreshFlags().Select(static flag => (JsonNode)flag)]) }.ToJsonString());
            return;
        }

        var none = folder.Read(version, "none");
        var different = folder.Read(version, "recommended").Where(one => none.TryGetValue(one.Key, out var other) && PackedConstructs.Differ(one.Value, other)).Select(static one => one.Key);
        File.WriteAllText(folder.FlagsFile(version), node.Flags(different));
    }
}

/// <summary>A version of aws-cdk-lib with the version of constructs to install beside it.</summary>
/// <param name="Library">The version of aws-cdk-lib.</param>
/// <param name="Constructs">The version of constructs.</param>
internal sealed record CdkVersion(string Library, string Constructs)
{
    /// <summary>Reads <c>2.160.0</c> or <c>2.160.0/10.0.5</c>.</summary>
    public static CdkVersion Parse(string text) => text.Split('/') is [var library, var constructs] ? new CdkVersion(library, constructs) : new CdkVersion(text, "^10.0.0");
}
