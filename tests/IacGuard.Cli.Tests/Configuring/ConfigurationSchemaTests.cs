using System.Text.Json;
using IacGuard.Rules;
using IacGuard.TestKit;

namespace IacGuard.Cli.Tests.Configuring;

public sealed class ConfigurationSchemaTests
{
    private static readonly string Schema = File.ReadAllText(Path.Combine(Repository.Root, "schemas", "iacguard.schema.json"));

    [Fact]
    public void KeysOfTheSchema_AreThoseOfTheReader()
    {
        using var document = JsonDocument.Parse(Schema);
        var root = document.RootElement;
        var suppression = root.GetProperty("definitions").GetProperty("suppression");

        Assert.Equal(ConfigurationKeys.Top, Keys(root));
        Assert.Equal(ConfigurationKeys.Suppression, Keys(suppression));
        Assert.Equal(ConfigurationKeys.FailOnNames, root.GetProperty("properties").GetProperty("failOn").GetProperty("enum").EnumerateArray().Select(static e => e.GetString()));
        Assert.Equal([.. ConfigurationKeys.SeverityNames], root.GetProperty("properties").GetProperty("severities").GetProperty("additionalProperties").GetProperty("enum").EnumerateArray().Where(static e => e.ValueKind == JsonValueKind.String).Select(static e => e.GetString()!));
    }

    [Theory]
    [InlineData("""{"packs": ["default"], "severities": {"IG2001": "off"}, "failOn": "never", "asOf": "2026-11-21", "suppressions": [{"rule": "IG2001", "reason": "x", "expires": "2027-01-31"}]}""")]
    [InlineData("{}")]
    [InlineData("""{"packs": "default", "exclusions": null}""")]
    public void GoodConfigurations_PassBoth(string json)
    {
        Assert.Empty(JsonSchema.Validate(Schema, json));
        Assert.Empty(ConfigurationReader.Read("iacguard.yaml", json).Errors);
    }

    [Theory]
    [InlineData("""{"pack": ["default"]}""")]
    [InlineData("""{"severities": {"IG2001": "high"}}""")]
    [InlineData("""{"suppressions": [{"reason": "x"}]}""")]
    [InlineData("""{"suppressions": [{"rule": "IG2001", "why": "x"}]}""")]
    [InlineData("""{"failOn": "off"}""")]
    [InlineData("""{"asOf": "soon"}""")]
    public void BadConfigurations_FailBoth(string json)
    {
        Assert.NotEmpty(JsonSchema.Validate(Schema, json));
        Assert.NotEmpty(ConfigurationReader.Read("iacguard.yaml", json).Errors);
    }

    private static IEnumerable<string> Keys(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(static p => p.Name);
}
