using System.Text.Json.Nodes;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>
/// What the file of models keeps of one class: the models <c>m</c>, each once; which of them each version has with the flags of a fresh project and without
/// any <c>v</c>; the flags that matter <c>f</c> (a list for each version where they differ).
/// </summary>
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

    /// <summary>Whether an object of the file is such an entry.</summary>
    public static bool Is(JsonNode? node) => node is JsonObject entry && entry[Models] is JsonArray && entry[ByVersion] is JsonArray;

    /// <summary>Whether a version comes out differently without flags.</summary>
    public bool DiffersByFlags(int version) => models[version * 2] != models[(version * 2) + 1];

    /// <summary>The flags that matter to the class in a version.</summary>
    public IReadOnlyList<string> FlagsOf(int version) => flags[version];

    /// <summary>Replaces what is known for a version.</summary>
    public void Set(int version, JsonObject? recommended, JsonObject? without, IEnumerable<string> matter)
    {
        models[version * 2] = recommended?.ToJsonString();
        models[(version * 2) + 1] = without?.ToJsonString();
        flags[version] = DiffersByFlags(version) ? [.. matter] : [];
    }

    /// <summary>Changes every model, each with the number of its version.</summary>
    public void Change(Action<int, JsonObject> change)
    {
        for (var i = 0; i < models.Length; i++)
        {
            if (models[i] is { } text)
            {
                var model = JsonNode.Parse(text)!.AsObject();
                change(i / 2, model);
                models[i] = model.ToJsonString();
            }
        }
    }

    /// <summary>The entry as the file keeps it: each model once; null for a class without a model.</summary>
    public JsonObject? Write()
    {
        var different = models.Where(static m => m is not null).Distinct(StringComparer.Ordinal).ToList();
        return different.Count == 0 ? null : new JsonObject
        {
            [ByVersion] = new JsonArray([.. models.Select(m => (JsonNode)different.IndexOf(m))]),
            [Matter] = FlagLists(),
            [Models] = new JsonArray([.. different.Select(static m => JsonNode.Parse(m!))]),
        };
    }

    // One list where all versions have the same.
    private JsonArray FlagLists()
    {
        var lists = flags.Select(static f => f.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList()).ToList();
        return lists.TrueForAll(list => list.SequenceEqual(lists[0], StringComparer.Ordinal)) ? List(lists[0]) : new JsonArray([.. lists.Select(static list => (JsonNode)List(list))]);

        static JsonArray List(IEnumerable<string> flags) => new([.. flags.Select(static f => (JsonNode)f)]);
    }

    private static IReadOnlyList<string> FlagsAt(JsonArray matter, int version) =>
        [.. (matter.Count > 0 && matter[0] is JsonArray ? matter[version]!.AsArray() : matter).Select(static f => f!.GetValue<string>())];
}
