using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IacGuard.Dev.Generation.Schemas;

/// <summary>Builds JSON Schemas of draft 7, the version that editors know best.</summary>
internal static class SchemaFile
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object of a schema, members in order.</summary>
    public static JsonObject Object(params (string Name, JsonNode? Value)[] members) => [.. members.Select(static m => KeyValuePair.Create(m.Name, m.Value))];

    /// <summary>An array of texts.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(static t => (JsonNode?)JsonValue.Create(t))]);

    /// <summary>A schema by its type or types.</summary>
    public static JsonObject Type(params string[] types) => Object(("type", types.Length == 1 ? types[0] : Texts(types)));

    /// <summary>A reference to a definition.</summary>
    public static JsonObject Ref(string definition) => Object(("$ref", "#/definitions/" + definition));

    /// <summary>One of some words.</summary>
    public static JsonObject OneOf(IEnumerable<string> words) => Object(("enum", Texts(words)));

    /// <summary>Adds a description.</summary>
    public static JsonObject Describe(this JsonObject schema, string description)
    {
        schema["description"] = description;
        return schema;
    }

    /// <summary>A map that has these members only.</summary>
    /// <param name="keys">The keys in the order of the language's own list.</param>
    /// <param name="schemas">The schema of each key; one that is missing or left over is a mistake of ours.</param>
    public static JsonObject Members(IReadOnlyList<string> keys, IReadOnlyDictionary<string, JsonObject> schemas) =>
        schemas.Keys.Except(keys).FirstOrDefault() is { } stranger
            ? throw new DevException($"'{stranger}' has a schema but is no key of the language")
            : Object([.. keys.Select(key => (key, (JsonNode?)(schemas.TryGetValue(key, out var schema) ? schema : throw new DevException($"the key '{key}' has no schema"))))]);

    /// <summary>The text of the file.</summary>
    public static string Write(string name, string title, JsonObject schema)
    {
        var file = Object(("$schema", "http://json-schema.org/draft-07/schema#"), ("$id", $"urn:iacguard:schemas:{name}"), ("title", title));
        foreach (var (key, value) in schema)
        {
            file[key] = value?.DeepClone();
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
        {
            file.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
