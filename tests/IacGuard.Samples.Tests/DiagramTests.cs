using IacGuard.Samples.Tests.Kit;
using IacGuard.TestKit;

namespace IacGuard.Samples.Tests;

[Collection(ReferenceAppTests.Name)]
public sealed class DiagramTests(ReferenceApp app)
{
    /// <summary>The systems, by the ids of their stacks.</summary>
    public static TheoryData<string> Systems => [.. SystemNames.All];

    [Fact]
    public void Systems_AreAllThere() => Assert.Equal(SystemNames.All.Order(StringComparer.Ordinal), app.Ids.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Systems))]
    public void SystemsChart_IsFresh(string system) => AssertFresh(Path.Combine("ReferencePipelines", system, "README.md"), $"--stack {system}");

    [Fact]
    public void OverviewCharts_AreFresh() => AssertFresh("README.md", [.. SystemNames.All.Select(static s => $"--stack {s} --groups")]);

    private void AssertFresh(string file, params string[] charts)
    {
        var path = Path.Combine(Repository.Root, "samples", file);
        Assert.All(charts, c => Assert.Contains($"<!-- iacguard graph {c} -->", File.ReadAllText(path), StringComparison.Ordinal));
        using var folder = new TemporaryFolder();
        var copy = Path.Combine(folder.Path, "README.md");
        File.Copy(path, copy);

        var (code, _, error) = Tool.Run(folder.Path, "graph", app.Output, "--into", "README.md");

        Assert.Equal((0, ""), (code, error));
        Assert.True(File.ReadAllText(path) == File.ReadAllText(copy), $"samples/{file} is stale: run eng/update-sample-diagrams.sh.");
    }
}
