using System.Diagnostics;
using System.Text.Json.Nodes;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>Runs our Node scripts against an installed aws-cdk-lib. Every process has a temporary folder of its own, which is removed after it.</summary>
/// <param name="modules">The <c>node_modules</c> folder with aws-cdk-lib and constructs.</param>
/// <param name="seconds">How long the props of one construct may take; pairs and methods may take half of it each.</param>
internal sealed class NodeSweep(string modules, int seconds)
{
    // A construct that hangs is given up after this many times the limit.
    private const int Patience = 6;

    /// <summary>The folder of the scripts, beside this source.</summary>
    public static string Scripts => Path.Combine(Repository.Root, "src", "IacGuard.Dev", "Knowledge", "Cdk", "sweep");

    /// <summary>The construct classes that can be swept.</summary>
    public IReadOnlyList<string> List() => [.. Run("list.js").Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Sweeps all L1 classes.</summary>
    public JsonObject L1() => JsonNode.Parse(Run("l1.js"))!.AsObject();

    /// <summary>The feature flags that matter to constructs: those with which one of them comes out differently when it alone is off.</summary>
    public string Flags(IEnumerable<string> constructs) => Run("flags-that-matter.js", string.Join('\n', constructs) + "\n");

    /// <summary>The feature flags that a fresh project has on.</summary>
    public IReadOnlyList<string> FreshFlags() => Run("fresh-flags.js").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Sweeps constructs and hands over each one's line as soon as it is there. A process that hangs or crashes is started again behind its construct.</summary>
    /// <param name="names">The constructs.</param>
    /// <param name="flags">The state of the feature flags.</param>
    /// <param name="wanted">What is wanted of some of them (<see cref="Tried"/>): of those nothing else is swept.</param>
    /// <param name="found">Told each line.</param>
    public void Constructs(IReadOnlyList<string> names, string flags, IReadOnlyDictionary<string, JsonObject> wanted, Action<string> found)
    {
        for (var done = 0; done < names.Count;)
        {
            var lines = Lines("main.js", string.Concat(names.Skip(done).Select(name => Line(name, wanted.GetValueOrDefault(name)))), flags, Limit, found);
            done += lines;
            if (done < names.Count)
            {
                found(new JsonObject { ["fqn"] = names[done++], ["error"] = "the time limit was reached, or Node ended" }.ToJsonString());
            }
        }
    }

    private static string Line(string name, JsonObject? wanted) => name + (wanted is null ? "" : "\t" + wanted.ToJsonString()) + "\n";

    /// <summary>Runs a script and hands over each line as soon as it is there; a process that writes nothing for too long is ended.</summary>
    /// <returns>How many lines there were.</returns>
    public int Lines(string script, string input, string flags, TimeSpan patience, Action<string> found)
    {
        var temp = Directory.CreateTempSubdirectory("iacguard-sweep-").FullName;
        try
        {
            using var node = Start(script, temp, flags);
            node.StandardInput.Write(input);
            node.StandardInput.Close();
            using var watch = new Timer(_ => node.Kill(), null, patience, Timeout.InfiniteTimeSpan);
            var lines = 0;
            while (node.StandardOutput.ReadLine() is { } line)
            {
                watch.Change(patience, Timeout.InfiniteTimeSpan);
                found(line);
                lines++;
            }

            node.WaitForExit();
            return lines;
        }
        finally
        {
            Directory.Delete(temp, recursive: true);
        }
    }

    private TimeSpan Limit => TimeSpan.FromSeconds((seconds * Patience) + 30);

    /// <summary>Runs a script to its end and gives what it wrote.</summary>
    public string Run(string script, string input = "")
    {
        var temp = Directory.CreateTempSubdirectory("iacguard-sweep-").FullName;
        try
        {
            using var node = Start(script, temp, "recommended");
            node.StandardInput.Write(input);
            node.StandardInput.Close();
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            return node.ExitCode == 0 ? output : throw new InvalidOperationException($"{script} ended with {node.ExitCode}");
        }
        finally
        {
            Directory.Delete(temp, recursive: true);
        }
    }

    private Process Start(string script, string temp, string flags)
    {
        // A sweep takes an hour: it makes way for everything else on the machine.
        var isUnix = !OperatingSystem.IsWindows();
        var start = new ProcessStartInfo(isUnix ? "nice" : "node")
        {
            WorkingDirectory = Scripts,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in isUnix ? (string[])["-n", "15", "node", "--max-old-space-size=3000", script] : ["--max-old-space-size=3000", script])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["CDK_MODULES"] = modules;
        start.Environment["SWEEP_TEMP"] = temp;
        start.Environment["TMPDIR"] = temp;
        start.Environment["SWEEP_FLAGS"] = flags;
        start.Environment["SWEEP_SECONDS"] = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION"] = "20";
        var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start");
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }
}
