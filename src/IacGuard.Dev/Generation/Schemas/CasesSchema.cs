using System.Text.Json.Nodes;
using IacGuard.Rules.Language;
using static IacGuard.Dev.Generation.Schemas.SchemaFile;

namespace IacGuard.Dev.Generation.Schemas;

/// <summary>The schema of <c>cases.yaml</c>.</summary>
internal static class CasesSchema
{
    /// <summary>The schema's text.</summary>
    public static string Write() => SchemaFile.Write("cases.schema.json", "The cases of a rule of IacGuard", Object(
        ("type", "array"),
        ("items", Object(
            ("type", "object"),
            ("required", Texts(["name", "expect", "template"])),
            ("properties", Members(Keywords.CaseKeys, new Dictionary<string, JsonObject>
            {
                ["name"] = Type("string").Describe("What the case shows."),
                ["expect"] = OneOf(Keywords.Verdicts).Describe("The worst verdict on the template."),
                ["template"] = Type("object").Describe("A whole template or just its Resources. Each line that a finding must point at ends in '# <- ID'."),
                ["parameters"] = Type("object").Describe("Values of the rule's parameters."),
                ["asOf"] = Object(("type", "string"), ("pattern", "^\\d{4}-\\d{2}-\\d{2}$")).Describe("The day to judge at."),
            })),
            ("additionalProperties", false)))));
}
