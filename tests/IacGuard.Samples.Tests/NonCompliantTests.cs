using System.Text.Json;
using Amazon.CDK;
using IacGuard.Samples.Tests.Kit;
using IacGuard.TestKit;

namespace IacGuard.Samples.Tests;

[Collection(ReferenceAppTests.Name)]
public sealed class NonCompliantTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "NonCompliant");

    [Fact]
    public void Templates_HaveExactlyTheFindingsThatTheSourcesAskFor()
    {
        using var output = new TemporaryFolder();
        var app = new App(new AppProps { Outdir = output.Path, AnalyticsReporting = false });
        global::NonCompliant.Stacks.AddAll(app);
        app.Synth();

        var (code, text, error) = Tool.Run(Folder, "scan", output.Path, "--format", "json", "--as-of", "2026-11-25");
        using var report = JsonDocument.Parse(text);
        var found = report.RootElement.GetProperty("findings").EnumerateArray()
            .Select(static f => $"{f.GetProperty("constructPath").GetString()!.Split('/')[0]} {f.GetProperty("rule")}");

        Assert.Empty(error);
        Assert.Equal(1, code);
        var expected = ExpectedFindings.In(Folder).Select(static e => $"{Path.GetFileNameWithoutExtension(e.File)} {e.Rule}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sources_BreakAllFourFamilies()
    {
        var families = ExpectedFindings.In(Folder).Select(static e => e.Rule[..3]).ToHashSet();

        Assert.Superset(new HashSet<string> { "IG1", "IG2", "IG3", "IG4" }, families);
    }
}
