using System.Text.Json.Nodes;
using IacGuard.Cdk.Knowledge;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>Models as they are committed: what is doubted since then can be added without a sweep. Patches other than doubts are in them as they were.</summary>
/// <param name="packed">The file.</param>
internal sealed class CommittedModels(byte[] packed) : IModelSource
{
    private const string Models = "m";
    private const string ByVersion = "v";
    private readonly PackedKnowledge knowledge = new(packed);

    /// <summary>The versions, oldest first.</summary>
    public IReadOnlyList<string> Versions => knowledge.Versions;

    /// <summary>Where a version is among them.</summary>
    /// <exception cref="DevException">There are no models of the version.</exception>
    public int PlaceOf(string version) => knowledge.Versions.ToList().IndexOf(version) is >= 0 and var place
        ? place
        : throw new DevException($"the committed models are of {string.Join(" and ", knowledge.Versions)}, not of {version}");

    /// <inheritdoc />
    public IReadOnlyDictionary<string, JsonObject> Of(string version)
    {
        var place = PlaceOf(version);
        var found = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var (name, entry) in Chunks().SelectMany(static chunk => Classes(chunk.Tree)))
        {
            // Two numbers for each version: with the flags of a fresh project, without any.
            if (entry[ByVersion]![place * 2]!.GetValue<double>() is >= 0 and var number)
            {
                found[name] = entry[Models]![(int)number]!.AsObject();
            }
        }

        return found;
    }

    /// <inheritdoc />
    public byte[] Pack(ModelPatches patches)
    {
        var chunks = Chunks().ToList();
        foreach (var (name, entry) in chunks.SelectMany(static chunk => Classes(chunk.Tree)))
        {
            Doubt(name, entry, patches);
        }

        return PackedConstructs.Write([.. knowledge.Versions], chunks);
    }

    // Versions that share a model may be doubted in different ways.
    private void Doubt(string name, JsonObject entry, ModelPatches patches)
    {
        var doubted = new List<string>();
        var numbers = new JsonArray();
        foreach (var (number, i) in entry[ByVersion]!.AsArray().Select(static (n, i) => ((int)n!.GetValue<double>(), i)))
        {
            numbers.Add((JsonNode)(number < 0 ? number : Number(doubted, entry[Models]![number]!.DeepClone().AsObject(), name, knowledge.Versions[i / 2], patches)));
        }

        entry[ByVersion] = numbers;
        entry[Models] = new JsonArray([.. doubted.Select(static m => JsonNode.Parse(m))]);
    }

    private static int Number(List<string> models, JsonObject model, string name, string version, ModelPatches patches)
    {
        patches.Doubt(version, name, model);
        return PackedConstructs.NumberOf(model, models);
    }

    /// <summary>How many classes a version makes differently without the feature flags of a fresh project.</summary>
    public int DifferByFlags(string version)
    {
        var place = PlaceOf(version) * 2;
        return Chunks().SelectMany(static chunk => Classes(chunk.Tree)).Count(c => !JsonNode.DeepEquals(c.Value[ByVersion]![place], c.Value[ByVersion]![place + 1]));
    }

    /// <summary>The chunks of the file with their names.</summary>
    public IEnumerable<(string Name, JsonObject Tree)> Chunks() => knowledge.Chunks.Select(name => (name, Json(knowledge[name])!.AsObject()));

    private static IEnumerable<KeyValuePair<string, JsonObject>> Classes(JsonObject chunk) =>
        chunk.Where(static member => member.Value is JsonObject entry && entry[Models] is JsonArray && entry[ByVersion] is JsonArray)
            .Select(static member => KeyValuePair.Create(member.Key, member.Value!.AsObject()));

    private static JsonNode? Json(Tree tree) =>
        tree.IsObject ? new JsonObject(tree.Names!.Select((name, i) => KeyValuePair.Create(name, Json(tree.Items![i]))))
        : tree.IsList ? new JsonArray([.. tree.Items!.Select(Json)])
        : tree.Text is { } text ? text
        : tree.Number is { } number ? number
        : tree.Boolean is { } boolean ? boolean : null;
}
