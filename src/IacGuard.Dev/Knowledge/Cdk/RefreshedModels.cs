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
            var without = ModelOverlay.Apply(usual, Comparable(sweep.WithoutFlags[name]));
            patches.Apply(sweep.Version, name, usual);
            patches.Apply(sweep.Version, name, without);
            entry.Set(place, usual, without, sweep.FlagsOf(name));
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
        var found = Comparable(swept);
        var model = usual is null ? found : ModelOverlay.Apply(usual, found);
        if (found["pairs"] is { } pairs && found["partial"] is null)
        {
            model["pairs"] = pairs.DeepClone();
            model.Remove("partial");
        }

        return model;
    }

    private static JsonObject Comparable(JsonObject swept)
    {
        var whole = swept.DeepClone().AsObject();
        if (whole["slots"] is JsonObject slots)
        {
            foreach (var name in slots.Where(static s => s.Value!["cut"] is not null).Select(static s => s.Key).ToList())
            {
                slots.Remove(name);
            }
        }

        return PackedConstructs.Plain(whole);
    }
}
