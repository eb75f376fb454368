using System.Text.Json.Nodes;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>What the file of models keeps of one class: for each version a model with the flags of a fresh project and one without any, and the flags that matter.</summary>
internal sealed class ModelEntry
{
    private const string Models = "m";
    private const string ByVersion = "v";
    private const string Matter = "f";
    private readonly string?[] models;
    private readonly IReadOnlyList<string>[] flags;

    /// <summary>Reads an entry; without one the class has no model in any version.</summary>
    public ModelEntry(JsonObject? entry, int versions)
    {
        models = new string?[versions * 2];
        flags = [.. Enumerable.Repeat<IReadOnlyList<string>>([], versions)];
        if (entry is not null)
        {
            var texts = entry[Models]!.AsArray().Select(static m => m!.ToJsonString()).ToList();
            models = [.. entry[ByVersion]!.AsArray().Select(n => (int)n!.GetValue<double>() is >= 0 and var number ? texts[number] : null)];
            flags = [.. Enumerable.Range(0, versions).Select(v => FlagsAt(entry[Matter]!.AsArray(), v))];
        }
    }

    /// <summary>A model; null where there is none.</summary>
    public JsonObject? Model(int version, bool withoutFlags) =>
        models[(version * 2) + (withoutFlags ? 1 : 0)] is { } text ? JsonNode.Parse(text)!.AsObject() : null;

    /// <summary>Replaces what is known for a version.</summary>
    public void Set(int version, JsonObject recommended, JsonObject without, IEnumerable<string> matter)
    {
        models[version * 2] = recommended.ToJsonString();
        models[(version * 2) + 1] = without.ToJsonString();
        flags[version] = models[version * 2] == models[(version * 2) + 1] ? [] : [.. matter];
    }

    /// <summary>The entry as the file keeps it: each model once.</summary>
    public JsonObject Write()
    {
        var different = models.Where(static m => m is not null).Distinct(StringComparer.Ordinal).ToList();
        return new JsonObject
        {
            [ByVersion] = new JsonArray([.. models.Select(m => (JsonNode)different.IndexOf(m))]),
            [Matter] = PackedConstructs.Flags(flags),
            [Models] = new JsonArray([.. different.Select(static m => JsonNode.Parse(m!))]),
        };
    }

    private static IReadOnlyList<string> FlagsAt(JsonArray matter, int version) =>
        [.. (matter.Count > 0 && matter[0] is JsonArray ? matter[version]!.AsArray() : matter).Select(static f => f!.GetValue<string>())];
}
