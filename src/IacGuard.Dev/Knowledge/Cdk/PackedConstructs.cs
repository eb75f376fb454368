using System.Text.Json;
using System.Text.Json.Nodes;
using IacGuard.Cdk.Knowledge;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>
/// Packs sweeps into the file that <c>IacGuard.Cdk.Knowledge.PackedKnowledge</c> reads. Per class: the models <c>m</c>, each once, which model each
/// version and state of the flags has <c>v</c>, and the flags that matter <c>f</c> (a list for each version where they differ).
/// </summary>
internal static class PackedConstructs
{
    private const string Magic = "IGCM1";

    // What the file leaves out: figures of the sweep, messages, marks for people.
    private static readonly string[] OfTheSweep = ["fqn", "stat", "ms"];
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
        var models = new List<string>();
        var numbers = new JsonArray();
        var flags = new List<IReadOnlyList<string>>();
        JsonObject? usual = null;
        JsonObject? without = null;
        foreach (var version in versions)
        {
            // A class that a later version was not swept for is taken to be as before.
            usual = version.Recommended.TryGetValue(name, out var swept) ? (usual is null ? swept : ModelOverlay.Apply(usual, swept)) : usual;
            var recommended = Model(usual, version.Version, models, patches);
            // Without flags a later version is taken to differ as the one before did.
            without = version.WithoutFlags.GetValueOrDefault(name) ?? without;
            var none = usual is not null && without is not null ? Model(ModelOverlay.Apply(usual, without), version.Version, models, patches) : recommended;
            numbers.Add((JsonNode)recommended);
            numbers.Add((JsonNode)none);
            flags.Add(recommended == none ? [] : version.WithoutFlags.ContainsKey(name) || flags.Count == 0 ? [.. version.FlagsOf(name)] : flags[^1]);
        }

        return models.Count == 0 ? null : new JsonObject
        {
            ["v"] = numbers,
            ["f"] = Flags(flags),
            ["m"] = new JsonArray([.. models.Select(static m => JsonNode.Parse(m))]),
        };
    }

    /// <summary>The flags that matter to a class, by version: one list where all versions have the same.</summary>
    public static JsonArray Flags(IReadOnlyList<IReadOnlyList<string>> byVersion)
    {
        var lists = byVersion.Select(static flags => flags.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList()).ToList();
        return lists.TrueForAll(list => list.SequenceEqual(lists[0], StringComparer.Ordinal)) ? List(lists[0]) : new JsonArray([.. lists.Select(static list => (JsonNode)List(list))]);

        static JsonArray List(IEnumerable<string> flags) => new([.. flags.Select(static f => (JsonNode)f)]);
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

    // The number of the model among those of the class; -1 for a class that could not be made.
    private static int Model(JsonObject? swept, string version, List<string> models, ModelPatches? patches)
    {
        if (swept is null || swept.ContainsKey("error"))
        {
            return -1;
        }

        var clean = Plain(swept);
        patches?.Apply(version, swept["fqn"]!.GetValue<string>(), clean);
        return NumberOf(clean, models);
    }

    /// <summary>The number of a model among those of its class, to which it is added where it is not one of them.</summary>
    public static int NumberOf(JsonObject model, List<string> models)
    {
        var text = model.ToJsonString();
        var at = models.IndexOf(text);
        if (at < 0)
        {
            at = models.Count;
            models.Add(text);
        }

        return at;
    }

    /// <summary>Whether two sweeps of a class give different models.</summary>
    public static bool Differ(JsonObject one, JsonObject other)
    {
        var models = new List<string>();
        return Model(one, "", models, null) != Model(ModelOverlay.Apply(one, other), "", models, null);
    }

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
