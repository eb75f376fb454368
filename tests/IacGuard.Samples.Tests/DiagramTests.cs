using IacGuard.Cli.Graphs;
using IacGuard.Samples.Tests.Kit;

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
    public void Diagram_IsFresh(string system)
    {
        var readme = File.ReadAllText(Path.Combine(Tool.PipelinesFolder, system, "README.md"));
        var (code, chart, _) = Tool.Run(Tool.PipelinesFolder, "graph", app.Output, "--stack", system);

        Assert.Equal(0, code);
        Assert.True(
            MarkdownSection.Replace("README.md", readme, chart) == readme,
            $"samples/ReferencePipelines/{system}/README.md is stale: run eng/update-sample-diagrams.sh.");
    }
}
