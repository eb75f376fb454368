using System.Text.Json.Nodes;
using IacGuard.Rules.Language;
using static IacGuard.Dev.Generation.Schemas.SchemaFile;

namespace IacGuard.Dev.Generation.Schemas;

/// <summary>The schema of a pack file.</summary>
internal static class PackSchema
{
    /// <summary>The schema's text.</summary>
    public static string Write() => SchemaFile.Write("pack.schema.json", "A pack of IacGuard's rules", Object(
        ("type", "object"),
        ("required", Texts(["name"])),
        ("anyOf", new JsonArray(Object(("required", Texts(["rules"]))), Object(("required", Texts(["source", "controls"]))))),
        ("properties", Members(Keywords.PackKeys, new Dictionary<string, JsonObject>
        {
            ["name"] = Type("string").Describe("The name that --pack takes."),
            ["description"] = Type("string").Describe("What it is, in a sentence."),
            ["source"] = Type("string").Describe("The address at which the controls are published."),
            ["rules"] = Rules(),
            ["controls"] = Controls(),
        })),
        ("additionalProperties", false)));

    private static JsonObject Rules() => Object(("anyOf", new JsonArray(
        Object(("const", "all")).Describe("Every rule that is known."),
        Object(("type", "array"), ("items", Id()), ("uniqueItems", true)).Describe("Rules with their own severities."),
        Object(("type", "object"), ("propertyNames", Id()), ("additionalProperties", OneOf(Keywords.Severities))).Describe("Rules and the severities that they get."))));

    private static JsonObject Controls() => Object(
        ("type", "object"),
        ("additionalProperties", Object(("type", "array"), ("items", Id()), ("minItems", 1), ("uniqueItems", true)))).Describe("The controls of a framework and the rules that answer each.");

    private static JsonObject Id() => Object(("type", "string"), ("pattern", Keywords.IdPattern));
}
