using System.Text.Json.Nodes;
using IacGuard.Cdk.Knowledge;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>Models as they are committed: what is doubted since then can be added without a sweep. Patches other than doubts are in them as they were.</summary>
/// <param name="packed">The file.</param>
internal sealed class CommittedModels(byte[] packed) : IModelSource
{
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
        foreach (var (name, entry) in Entries())
        {
            if (entry.Model(place, withoutFlags: false) is { } model)
            {
                found[name] = model;
            }
        }

        return found;
    }

    /// <inheritdoc />
    public byte[] Pack(ModelPatches patches)
    {
        var chunks = Chunks().ToList();
        foreach (var (_, tree) in chunks)
        {
            foreach (var (name, node) in tree.Where(static member => ModelEntry.Is(member.Value)).ToList())
            {
                // Versions that share a model may be doubted in different ways.
                var entry = Entry(node);
                entry.Change((version, model) => patches.Doubt(Versions[version], name, model));
                tree[name] = entry.Write();
            }
        }

        return PackedConstructs.Write([.. knowledge.Versions], chunks);
    }

    /// <summary>How many classes a version makes differently without the feature flags of a fresh project.</summary>
    public int DifferByFlags(string version)
    {
        var place = PlaceOf(version);
        return Entries().Count(e => e.Entry.DiffersByFlags(place));
    }

    /// <summary>The chunks of the file with their names.</summary>
    public IEnumerable<(string Name, JsonObject Tree)> Chunks() => knowledge.Chunks.Select(name => (name, Json(knowledge[name])!.AsObject()));

    private IEnumerable<(string Name, ModelEntry Entry)> Entries() =>
        Chunks().SelectMany(static chunk => chunk.Tree).Where(static member => ModelEntry.Is(member.Value)).Select(member => (member.Key, Entry(member.Value)));

    private ModelEntry Entry(JsonNode? node) => new(node as JsonObject, Versions.Count);

    private static JsonNode? Json(Tree tree) =>
        tree.IsObject ? new JsonObject(tree.Names!.Select((name, i) => KeyValuePair.Create(name, Json(tree.Items![i]))))
        : tree.IsList ? new JsonArray([.. tree.Items!.Select(Json)])
        : tree.Text is { } text ? text
        : tree.Number is { } number ? number
        : tree.Boolean is { } boolean ? boolean : null;
}
