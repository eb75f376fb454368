using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.CDK.Assertions;

namespace IacGuard.Samples.Tests.Kit;

/// <summary>A synthesized template, asked in CloudFormation's own words (JSON).</summary>
public sealed class Synthesized(Template template, string json)
{
    private readonly JsonObject resources = JsonNode.Parse(json)!["Resources"]!.AsObject();

    /// <summary>The template as text.</summary>
    public string Json => json;

    /// <summary>Asserts that a resource has at least these properties; arrays must be equal.</summary>
    public void Has(string type, string properties) => template.HasResourceProperties(type, Plain(properties));

    /// <summary>Asserts how many resources of a type there are.</summary>
    public void Count(string type, int count) => template.ResourceCountIs(type, count);

    /// <summary>Asserts the names of the outputs.</summary>
    public void HasOutputs(params string[] names) =>
        Assert.Equal(names.Order(StringComparer.Ordinal), JsonNode.Parse(json)!["Outputs"]!.AsObject().Select(static o => o.Key).Order(StringComparer.Ordinal));

    /// <summary>The logical id of the only resource of a type that has a property with a value.</summary>
    public string Id(string type, string property, string value) =>
        Assert.Single(OfType(type), r => r.Value!["Properties"]?[property]?.ToString() is { } text && (text == value || text.Contains($"\"{value}\"", StringComparison.Ordinal))).Key;

    /// <summary>A <c>GetAtt</c> of the Arn of a resource, found as by <see cref="Id"/>.</summary>
    public string Arn(string type, string property, string value) => $$"""{ "Fn::GetAtt": ["{{Id(type, property, value)}}", "Arn"] }""";

    /// <summary>A <c>Ref</c> to a resource, found as by <see cref="Id"/>.</summary>
    public string Ref(string type, string property, string value) => $$"""{ "Ref": "{{Id(type, property, value)}}" }""";

    /// <summary>The resources of a type.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode?>> OfType(string type) => resources.Where(r => r.Value!["Type"]!.ToString() == type);

    /// <summary>All actions that the policies of a role allow.</summary>
    public string[] ActionsOf(string roleName)
    {
        var role = Id("AWS::IAM::Role", "RoleName", roleName);
        var documents = OfType("AWS::IAM::Policy").Where(p => p.Value!["Properties"]!["Roles"]!.ToJsonString().Contains($"\"{role}\"", StringComparison.Ordinal))
            .Select(static p => p.Value!["Properties"]!["PolicyDocument"]!);
        return [.. documents.SelectMany(static d => d["Statement"]!.AsArray()).SelectMany(static s => Texts(s!["Action"]!)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Texts(JsonNode node) => node is JsonArray array ? array.Select(static a => a!.ToString()) : [node.ToString()];

    private static Dictionary<string, object> Plain(string text)
    {
        using var document = JsonDocument.Parse(text);
        return (Dictionary<string, object>)PlainValue(document.RootElement);
    }

    private static object PlainValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(static p => p.Name, static p => PlainValue(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().Select(PlainValue).ToArray(),
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => element.GetString()!,
    };
}
