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
            var without = Without(entry.Model(place, withoutFlags: true), swept, sweep.WithoutFlags[name]);
            var matter = sweep.FlagsOf(name).ToList();
            if (swept["among"] is not null)
            {
                // Props that come out alike are no reason to ask for flags that did not matter before.
                var isAlike = !entry.DiffersByFlags(place) && AreAlike(swept, sweep.WithoutFlags[name]);
                without = isAlike ? usual.DeepClone().AsObject() : without;
                matter = isAlike || entry.FlagsOf(place).Count > 0 ? [.. entry.FlagsOf(place)] : matter;
            }

            patches.Apply(sweep.Version, name, usual);
            patches.Apply(sweep.Version, name, without);
            entry.Set(place, usual, without, matter.Count > 0 ? matter : entry.FlagsOf(place));
            chunk[name] = entry.Write();
        }

        return new CommittedModels(PackedConstructs.Write([.. committed.Versions], chunks.Select(static c => (c.Key, c.Value)))).Pack(patches);
    }

    // A sweep of some props tells nothing of what differs elsewhere, and is the same with and without flags.
    private static JsonObject Without(JsonObject? usual, JsonObject swept, JsonObject without) =>
        swept["among"] is null ? ModelOverlay.Apply(Refresh(usual, swept), PackedConstructs.Plain(without)) : Refresh(usual, without);

    private static bool AreAlike(JsonObject one, JsonObject other) =>
        JsonNode.DeepEquals(PackedConstructs.Plain(one)["slots"], PackedConstructs.Plain(other)["slots"]) && JsonNode.DeepEquals(one["pairs"], other["pairs"]);

    // With flags alone it would not be known what an upgraded project has.
    private IEnumerable<KeyValuePair<string, JsonObject>> Swept =>
        sweep.Recommended.Where(one => !one.Value.ContainsKey("error") && sweep.WithoutFlags.TryGetValue(one.Key, out var without) && !without.ContainsKey("error"));

    // What a sweep did not come to is as before.
    private static JsonObject Refresh(JsonObject? usual, JsonObject swept)
    {
        var found = PackedConstructs.Plain(swept);
        if (usual is null || !JsonNode.DeepEquals(usual["recipe"], found["recipe"]))
        {
            // What is known of another minimum does not go with this one, and some props of this one do not go with that.
            return usual is null || swept["among"] is null ? found : usual;
        }

        var among = swept["among"] is JsonArray props ? props.Select(static p => p!.GetValue<string>()).ToHashSet(StringComparer.Ordinal) : null;
        var model = ModelOverlay.Apply(among is null ? usual : Forgotten(usual, found, among), found);
        if (found["pairs"] is JsonArray pairs)
        {
            SetPairs(model, pairs, among, isPartial: found["partial"] is not null);
            SetPartial(model, usual, among is not null, isPartial: found["partial"] is not null);
        }

        return model;
    }

    // What is known of props that were swept as a whole gives way, unless they failed again.
    private static JsonObject Forgotten(JsonObject usual, JsonObject found, HashSet<string> among)
    {
        var model = usual.DeepClone().AsObject();
        foreach (var name in among.Where(name => found["slots"]?[name]?["a"] is JsonObject { Count: > 0 }))
        {
            model["slots"]!.AsObject().Remove(name);
        }

        return model;
    }

    // A longer sweep of props may have had less time for pairs.
    private static void SetPairs(JsonObject model, JsonArray found, HashSet<string>? among, bool isPartial)
    {
        var keys = found.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var kept = (model["pairs"] as JsonArray ?? []).Where(pair => !keys.Contains(KeyOf(pair)) && (isPartial || among is not null && !IsAmong(pair!, among)));
        model["pairs"] = new JsonArray([.. kept.Concat(found).Select(static pair => pair!.DeepClone())]);
    }

    // Pairs that there was no time for are known of an earlier sweep, but for those of new props.
    private static void SetPartial(JsonObject model, JsonObject usual, bool isOfSome, bool isPartial)
    {
        var wasPartial = usual["partial"] is not null;
        model.Remove("partial");
        if (isOfSome ? wasPartial || isPartial : isPartial && (wasPartial || HasNew(usual, model)))
        {
            model["partial"] = 1;
        }
    }

    private static bool IsAmong(JsonNode pair, HashSet<string> props) => props.Contains(pair["a"]!.GetValue<string>()) || props.Contains(pair["b"]!.GetValue<string>());

    private static string KeyOf(JsonNode? pair) => string.Join('\n', PairKeys.Select(name => pair![name]!.GetValue<string>()));

    private static readonly string[] PairKeys = ["a", "k", "b", "l"];

    private static bool HasNew(JsonObject usual, JsonObject model) =>
        (model["slots"] as JsonObject ?? []).Any(slot => Tried.Is(slot.Value!) && !(usual["slots"]?[slot.Key] is { } known && Tried.Is(known)));
}
