using System.Text.Json;
using IacGuard.Samples.Tests.Kit;
using IacGuard.TestKit;

namespace IacGuard.Samples.Tests;

/// <summary>The templates, the rules of one's own and the CI files do what their comments say.</summary>
[Collection(ReferenceAppTests.Name)]
public sealed class ShippedFilesTests(ReferenceApp app)
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples");

    [Theory]
    [InlineData("templates/network.yaml")]
    [InlineData("templates/serverless.yaml")]
    [InlineData("templates/orders-mended.yaml")]
    [InlineData("custom-rules/stack.yaml")]
    public void Template_HasExactlyTheFindingsThatItsCommentsAskFor(string file)
    {
        var (_, text, error) = Tool.Run(Samples, "scan", file, "--format", "json", "--as-of", "2026-11-25");
        using var report = JsonDocument.Parse(text);
        var found = report.RootElement.GetProperty("findings").EnumerateArray().Where(static f => f.GetProperty("suppressed").ValueKind == JsonValueKind.Null)
            .Select(static f => $"{f.GetProperty("line")} {f.GetProperty("rule")}");

        Assert.Empty(error);
        Assert.Equal(ExpectedFindings.In(Path.Combine(Samples, file)).Select(static e => $"{e.Line} {e.Rule}"), found);
    }

    [Fact]
    public void OwnRules_PassTheirCases()
    {
        var (code, text, _) = Tool.Run(Samples, "test", "custom-rules/rules");

        Assert.True(code == 0, text);
    }

    [Fact]
    public void OwnSuppressions_AreCountedWithTheirReasons()
    {
        var (_, text, _) = Tool.Run(Samples, "scan", "custom-rules/stack.yaml", "--format", "json", "--as-of", "2026-11-25");
        using var report = JsonDocument.Parse(text);

        Assert.Equal(
            ["comment: devices in the field know this name", "configuration: a lost heartbeat is made up for by the next one"],
            report.RootElement.GetProperty("findings").EnumerateArray().Select(static f => f.GetProperty("suppressed")).Where(static s => s.ValueKind != JsonValueKind.Null)
                .Select(static s => $"{s.GetProperty("source")}: {s.GetProperty("reason")}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("github-actions.yml", "iacguard.sarif")]
    [InlineData("gitlab-ci.yml", "iacguard.sarif", "iacguard.xml", "iacguard.json")]
    [InlineData("azure-pipelines.yml", "iacguard.sarif", "iacguard.xml")]
    public void CiFile_RunsACommandThatTheToolKnows(string file, params string[] written)
    {
        using var folder = new TemporaryFolder();
        var lines = File.ReadLines(Path.Combine(Samples, "ci", file)).ToArray();
        var command = Assert.Single(lines, static l => l.Contains("iacguard scan ", StringComparison.Ordinal));
        var arguments = command[(command.IndexOf("iacguard scan ", StringComparison.Ordinal) + "iacguard ".Length)..].Split(' ');

        var (code, _, error) = Tool.Run(folder.Path, [.. arguments.Select(a => a == "cdk.out" ? app.Output : a), "--config", Path.Combine(Tool.PipelinesFolder, "iacguard.yaml")]);

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(written.Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder.Path).Select(static f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }
}
