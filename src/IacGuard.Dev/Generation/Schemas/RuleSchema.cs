using System.Text.Json.Nodes;
using IacGuard.Rules.Language;
using static IacGuard.Dev.Generation.Schemas.SchemaFile;

namespace IacGuard.Dev.Generation.Schemas;

/// <summary>The schema of <c>rule.yaml</c>.</summary>
internal static class RuleSchema
{
    private static readonly string[] Required = ["id", "title", "severity", "on", "message"];

    /// <summary>The schema's text.</summary>
    public static string Write(Registry registry) => SchemaFile.Write("rule.schema.json", "A rule of IacGuard", Object(
        ("type", "object"),
        ("required", Texts(Required)),
        ("anyOf", new JsonArray(Object(("required", Texts(["forbid"]))), Object(("required", Texts(["require"]))))),
        ("properties", Members(Keywords.RuleKeys, Keys())),
        ("additionalProperties", false),
        ("definitions", Definitions(registry))));

    private static Dictionary<string, JsonObject> Keys() => new()
    {
        ["id"] = Object(("type", "string"), ("pattern", Keywords.IdPattern)).Describe("The id, such as IG2001 or TEAM-012; the folder's name starts with it."),
        ["title"] = Type("string").Describe("What is wrong when the rule is violated: a short phrase without a full stop."),
        ["severity"] = OneOf(Keywords.Severities).Describe("How much a finding weighs unless a pack or the configuration says otherwise."),
        ["on"] = Ref("subjects").Describe("The resource types or the views that the rule is about."),
        ["when"] = Ref("condition").Describe("Narrows what the rule applies to."),
        ["forbid"] = Ref("condition").Describe("What must not be."),
        ["require"] = Ref("condition").Describe("What must be."),
        ["unless"] = Ref("condition").Describe("What excuses a violation."),
        ["message"] = Type("string").Describe("A finding's message; {resource}, {type}, {property}, {value}, parameters, facts and fields of the row are filled in."),
        ["why"] = Type("string").Describe("Why it matters: two or three sentences."),
        ["fix"] = Object(("type", "object"), ("properties", Members(Keywords.FixKeys, new Dictionary<string, JsonObject>
        {
            ["set"] = Type("object").Describe("Property paths and the values that mend it; becomes a text edit."),
            ["props"] = Object(("type", "object"), ("propertyNames", Object(("pattern", Keywords.FixClassPattern))), ("additionalProperties", Object(
                ("type", "object"), ("additionalProperties", Object(("type", Texts(["string", "number", "boolean"])))))))
                .Describe("Props of CDK constructs that mend it, by class; code fixes of the analyzer write them."),
            ["how"] = Type("string").Describe("How to mend it, as a sentence."),
        })), ("additionalProperties", false)),
        ["parameters"] = Object(("type", "object"), ("additionalProperties", Ref("parameter"))).Describe("What iacguard.yaml may set, by name."),
        ["sameAs"] = Object(("type", "object"), ("properties", Members(Keywords.Suites, Keywords.Suites.ToDictionary(static s => s, static _ => Ref("texts")))), ("additionalProperties", false))
            .Describe("The checks of other tools that say the same."),
        ["references"] = Ref("texts").Describe("Where the facts come from: addresses."),
        ["since"] = Type("string").Describe("The version that brought the rule."),
    };

    private static JsonObject Definitions(Registry registry)
    {
        var condition = new ConditionSchema(registry);
        return Object(
            ("condition", condition.Condition()),
            ("operand", ConditionSchema.Operand()),
            ("type", Object(("type", "string"), ("pattern", "::")).Describe("A resource type, such as AWS::SQS::Queue.")),
            ("types", OneOrMany(Ref("type"))),
            ("subject", Object(("anyOf", new JsonArray([.. registry.Views.Select(static v => Object(("const", v.Name)).Describe(v.Summary)), Ref("type")])))),
            ("subjects", OneOrMany(Ref("subject"))),
            ("texts", OneOrMany(Type("string"))),
            ("parameter", Object(
                ("type", "object"),
                ("required", Texts(["description"])),
                ("properties", Object(
                    ("default", Object().Describe("What it is unless configured; without one the rule does not apply until somebody configures it.")),
                    ("description", Type("string").Describe("What it means, with its unit.")))),
                ("additionalProperties", false))));
    }

    private static JsonObject OneOrMany(JsonObject one) =>
        Object(("anyOf", new JsonArray(one, Object(("type", "array"), ("items", one.DeepClone())))));
}
