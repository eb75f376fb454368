using System.Text.Json;
using IacGuard.TestKit;

namespace IacGuard.Reporting.Tests;

public class SarifSchemaTests
{
    private static readonly string SchemaPath = Repository.Shared("data", "sarif-2.1.0.schema.json");
    private static readonly ReporterOptions WithUndecided = Samples.Options with { ShowUndecided = true };

    public static TheoryData<string> Reports => ["full", "clean", "without base"];

    [SkippableTheory]
    [MemberData(nameof(Reports))]
    public void Output_KeepsTheSchema(string name)
    {
        var output = new SarifReporter().Write(
            name == "clean" ? Samples.Clean : Samples.Full,
            name == "without base" ? WithUndecided with { BaseDirectory = "" } : WithUndecided);
        Assert.Empty(JsonSchema.Validate(Schema(), output));
    }

    [SkippableTheory]
    [InlineData("\"2.1.0\"", "\"2.2.0\"", "$.version")]
    [InlineData("\"kind\": \"open\"", "\"kind\": \"maybe\"", "results[1].kind")]
    [InlineData("\"startLine\": 5", "\"startLine\": 0", "startLine")]
    [InlineData("\"ruleIndex\": 1", "\"ruleIndex\": \"1\"", "ruleIndex")]
    [InlineData("\"columnKind\"", "\"columnSort\"", "columnSort")]
    [InlineData("\"tool\"", "\"tools\"", "lacks tool")]
    public void BrokenOutput_BreaksTheSchema(string text, string broken, string error)
    {
        var output = new SarifReporter().Write(Samples.Full, WithUndecided).Replace(text, broken, StringComparison.Ordinal);
        Assert.Contains(JsonSchema.Validate(Schema(), output), e => e.Contains(error, StringComparison.Ordinal));
    }

    [Fact]
    public void RuleIndex_PointsAtTheRule()
    {
        using var document = JsonDocument.Parse(new SarifReporter().Write(Samples.Full, WithUndecided));
        var run = document.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(run.GetProperty("results").EnumerateArray(), r =>
            Assert.Equal(r.GetProperty("ruleId").GetString(), rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void EveryResult_HasAFile()
    {
        using var document = JsonDocument.Parse(new SarifReporter().Write(Samples.Full, WithUndecided));
        var results = document.RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.All(results.EnumerateArray(), static r => Assert.NotEqual(
            "", r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()));
    }

    private static string Schema()
    {
        Skip.IfNot(File.Exists(SchemaPath), "The SARIF 2.1.0 schema is not in shared/data beside the repository.");
        return File.ReadAllText(SchemaPath);
    }
}
