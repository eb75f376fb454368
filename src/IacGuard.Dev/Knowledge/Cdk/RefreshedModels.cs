using System.Text.Json.Nodes;
using IacGuard.Cdk.Knowledge;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>The committed models with what a sweep of one of their versions found: of the classes that it made with and without flags, for that version alone. Everything else stays.</summary>
/// <param name="packed">The committed file.</param>
/// <param name="sweep">The sweep, with and without the flags of a fresh project.</param>
internal sealed class RefreshedModels(byte[] packed, VersionSweep sweep) : IModelSource
{
    private readonly CommittedModels committed = new(packed);

    /// <inheritdoc />
    public IReadOnlyDictionary<string, JsonObject> Of(string version)
    {
        var models = committed.Of(version).ToDictionary(static m => m.Key, static m => m.Value, StringComparer.Ordinal);
        foreach (var (name, swept) in version == sweep.Version ? Swept : [])
        {
            models[name] = Refresh(models.GetValueOrDefault(name), swept);
        }

        return models;
    }

    /// <inheritdoc />
    public byte[] Pack(ModelPatches patches)
    {
        var place = committed.PlaceOf(sweep.Version);
        var chunks = committed.Chunks().ToDictionary(static c => c.Name, static c => c.Tree, StringComparer.Ordinal);
        foreach (var (name, swept) in Swept)
        {
            var module = CdkKnowledge.ModuleOf(name);
            if (!chunks.TryGetValue(module, out var chunk))
            {
                chunks[module] = chunk = [];
            }

            var entry = new ModelEntry(chunk[name] as JsonObject, committed.Versions.Count);
            var usual = Refresh(entry.Model(place, withoutFlags: false), swept);
            // A sweep of what was never tried tells nothing of what differs elsewhere.
            var without = ModelOverlay.Apply(Refresh(entry.Model(place, withoutFlags: true), swept), PackedConstructs.Plain(sweep.WithoutFlags[name]));
            patches.Apply(sweep.Version, name, usual);
            patches.Apply(sweep.Version, name, without);
            var matter = sweep.FlagsOf(name).ToList();
            entry.Set(place, usual, without, matter.Count > 0 ? matter : entry.FlagsOf(place));
            chunk[name] = entry.Write();
        }

        return new CommittedModels(PackedConstructs.Write([.. committed.Versions], chunks.Select(static c => (c.Key, c.Value)))).Pack(patches);
    }

    // With flags alone it would not be known what an upgraded project has.
    private IEnumerable<KeyValuePair<string, JsonObject>> Swept =>
        sweep.Recommended.Where(one => !one.Value.ContainsKey("error") && sweep.WithoutFlags.TryGetValue(one.Key, out var without) && !without.ContainsKey("error"));

    // What a sweep did not come to is as before.
    private static JsonObject Refresh(JsonObject? usual, JsonObject swept)
    {
        var found = PackedConstructs.Plain(swept);
        if (usual is null)
        {
            return found;
        }

        var model = ModelOverlay.Apply(usual, found);
        if (found["pairs"] is JsonArray pairs)
        {
            SetPairs(model, pairs, isPartial: found["partial"] is not null, wasWhole: usual["partial"] is null && !HasNew(usual, model));
        }

        return model;
    }

    // A longer sweep of props may have had less time for pairs.
    private static void SetPairs(JsonObject model, JsonArray found, bool isPartial, bool wasWhole)
    {
        var keys = found.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var kept = isPartial ? (model["pairs"] as JsonArray ?? []).Where(pair => !keys.Contains(KeyOf(pair))) : [];
        model["pairs"] = new JsonArray([.. kept.Concat(found).Select(static pair => pair!.DeepClone())]);
        model.Remove("partial");
        if (isPartial && !wasWhole)
        {
            model["partial"] = 1;
        }
    }

    private static string KeyOf(JsonNode? pair) => string.Join('\n', PairKeys.Select(name => pair![name]!.GetValue<string>()));

    private static readonly string[] PairKeys = ["a", "k", "b", "l"];

    private static bool HasNew(JsonObject usual, JsonObject model) =>
        (model["slots"] as JsonObject ?? []).Any(slot => Tried.Is(slot.Value!) && !(usual["slots"]?[slot.Key] is { } known && Tried.Is(known)));
}
