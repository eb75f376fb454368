using System.Text.Json;
using System.Text.Json.Nodes;
using IacGuard.Cdk.Knowledge;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>
/// Packs sweeps into the file that <c>IacGuard.Cdk.Knowledge.PackedKnowledge</c> reads; what it keeps of a class is a <see cref="ModelEntry"/>.
/// </summary>
internal static class PackedConstructs
{
    private const string Magic = "IGCM1";

    // What the file leaves out: figures of the sweep, messages, marks for people.
    private static readonly string[] OfTheSweep = ["fqn", "stat", "ms", "among"];
    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal) { "old", "cut", "par" };

    /// <summary>Packs the sweeps of some versions, oldest first.</summary>
    public static byte[] Pack(IReadOnlyList<VersionSweep> versions, ModelPatches patches) =>
        Write([.. versions.Select(static v => v.Version)], L1Chunks.Build(versions[^1].L1).Concat(ConstructChunks(versions, patches)));

    /// <summary>Writes the file.</summary>
    /// <param name="versions">The versions of aws-cdk-lib, oldest first.</param>
    /// <param name="trees">The chunks with their names.</param>
    public static byte[] Write(IReadOnlyCollection<string> versions, IEnumerable<(string Name, JsonObject Tree)> trees)
    {
        var chunks = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (name, tree) in trees)
        {
            using var document = JsonDocument.Parse(tree.ToJsonString());
            chunks[name] = TreeWriter.Write(document.RootElement);
        }

        var file = new PackedWriter();
        file.Text(Magic);
        file.Texts(versions);
        file.Number(chunks.Count);
        foreach (var (name, chunk) in chunks)
        {
            file.Text(name);
            file.Number(chunk.Length);
        }

        foreach (var chunk in chunks.Values)
        {
            file.Raw(chunk);
        }

        return file.ToArray();
    }

    private static IEnumerable<(string Module, JsonObject Tree)> ConstructChunks(IReadOnlyList<VersionSweep> versions, ModelPatches patches)
    {
        var names = versions.SelectMany(static v => v.Recommended.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var module in names.GroupBy(CdkKnowledge.ModuleOf, StringComparer.Ordinal))
        {
            var tree = new JsonObject();
            foreach (var name in module)
            {
                if (Entry(name, versions, patches) is { } entry)
                {
                    tree[name] = entry;
                }
            }

            if (tree.Count > 0)
            {
                yield return (module.Key, tree);
            }
        }
    }

    private static JsonObject? Entry(string name, IReadOnlyList<VersionSweep> versions, ModelPatches patches)
    {
        var entry = new ModelEntry(null, versions.Count);
        JsonObject? usual = null;
        JsonObject? without = null;
        for (var i = 0; i < versions.Count; i++)
        {
            var version = versions[i];

            // A class that a later version was not swept for is taken to be as before.
            usual = version.Recommended.TryGetValue(name, out var swept) ? (usual is null ? swept : ModelOverlay.Apply(usual, swept)) : usual;
            // Without flags a later version is taken to differ as the one before did.
            without = version.WithoutFlags.GetValueOrDefault(name) ?? without;
            var recommended = Model(usual, version.Version, patches);
            var none = usual is not null && without is not null ? Model(ModelOverlay.Apply(usual, without), version.Version, patches) : recommended;
            entry.Set(i, recommended, none, i == 0 || version.WithoutFlags.ContainsKey(name) ? version.FlagsOf(name) : entry.FlagsOf(i - 1));
        }

        return entry.Write();
    }

    /// <summary>A sweep as the file keeps it: without figures, messages and marks for people.</summary>
    public static JsonObject Plain(JsonObject swept)
    {
        var clean = Clean(swept)!.AsObject();
        foreach (var name in OfTheSweep)
        {
            clean.Remove(name);
        }

        return clean;
    }

    // Null for a class that could not be made.
    private static JsonObject? Model(JsonObject? swept, string version, ModelPatches? patches)
    {
        if (swept is null || swept.ContainsKey("error"))
        {
            return null;
        }

        var clean = Plain(swept);
        patches?.Apply(version, swept["fqn"]!.GetValue<string>(), clean);
        return clean;
    }

    /// <summary>Whether two sweeps of a class give different models.</summary>
    public static bool Differ(JsonObject one, JsonObject other) =>
        Model(one, "", null)?.ToJsonString() != Model(ModelOverlay.Apply(one, other), "", null)?.ToJsonString();

    private static JsonNode? Clean(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray list:
                return new JsonArray([.. list.Select(Clean)]);
            case JsonObject { Count: 1 } text when text["$t"] is JsonArray { Count: 0 }:
                return "";
            case JsonObject map:
                var clean = new JsonObject();
                foreach (var (name, value) in map)
                {
                    if (Marks.Contains(name) && value is not JsonObject)
                    {
                        continue;
                    }

                    // Messages are kept apart; the models only say that there was one.
                    clean[name] = name == "err" && value is JsonObject errors ? new JsonObject(errors.Select(static e => KeyValuePair.Create(e.Key, (JsonNode?)1)))
                        : name == "err" ? 1 : Clean(value);
                }

                return clean;
            default:
                return node?.DeepClone();
        }
    }
}
