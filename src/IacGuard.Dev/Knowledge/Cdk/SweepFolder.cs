using System.Text.Json.Nodes;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>The folder in which a sweep keeps what it has found, so that it can go on after an interruption: one file per version and state of the flags.</summary>
internal sealed class SweepFolder(string path)
{
    /// <summary>The file of a run.</summary>
    public string File(string version, string flags) => Path.Combine(path, $"{version}-{flags}.jsonl");

    /// <summary>The file of the L1 classes of a version.</summary>
    public string L1File(string version) => Path.Combine(path, $"{version}-l1.json");

    /// <summary>The file of the flags that matter, of a version.</summary>
    public string FlagsFile(string version) => Path.Combine(path, $"{version}-flags.json");

    /// <summary>The file of what the comparison with random examples found, of a version.</summary>
    public string CompositionFile(string version) => Path.Combine(path, $"{version}-composition.tsv");

    /// <summary>The file of the messages of failed trials.</summary>
    public string ErrorsFile => Path.Combine(path, "errors.tsv");

    /// <summary>What a run found so far, by construct; a half written line at the end is left out.</summary>
    public IReadOnlyDictionary<string, JsonObject> Read(string version, string flags)
    {
        var found = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        var file = File(version, flags);
        foreach (var line in System.IO.File.Exists(file) ? System.IO.File.ReadLines(file) : [])
        {
            if (line.EndsWith('}') && JsonNode.Parse(line) is JsonObject model)
            {
                found[model["fqn"]!.GetValue<string>()] = model;
            }
        }

        return found;
    }

    /// <summary>All that was found of a version.</summary>
    public VersionSweep Read(string version) => new(
        version,
        JsonNode.Parse(System.IO.File.ReadAllText(L1File(version)))!.AsObject(),
        Read(version, "recommended"),
        Read(version, "none"),
        System.IO.File.Exists(FlagsFile(version))
            ? JsonNode.Parse(System.IO.File.ReadAllText(FlagsFile(version)))!.AsObject().ToDictionary(
                static f => f.Key, static f => (IReadOnlyList<string>)[.. f.Value!.AsArray().Select(static n => n!.GetValue<string>())], StringComparer.Ordinal)
            : new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));
}
