using IacGuard.Parity.Tests.Analysis;
using IacGuard.Samples.Tests.Kit;
using IacGuard.TestKit;

namespace IacGuard.Parity.Tests;

/// <summary>The apps in <c>samples/</c> under the analyzer, with the configuration that lies beside them.</summary>
public sealed class SampleAnalyzerTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples");

    [Fact]
    public async Task ReferencePipelines_HaveNoFindingOfAnySeverity() => Assert.Empty(await FindingsAsync("ReferencePipelines"));

    [Fact]
    public async Task NonCompliantSources_HaveTheFindingsThatTheyAskForAtTheirLines()
    {
        var expected = ExpectedFindings.In(Path.Combine(Samples, "NonCompliant")).Where(static e => e.InCode).Select(static e => $"{e.File}:{e.Line} {e.Rule}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), (await FindingsAsync("NonCompliant")).Order(StringComparer.Ordinal));
    }

    private static async Task<IEnumerable<string>> FindingsAsync(string app)
    {
        var folder = Path.Combine(Samples, app);
        var sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj" or "cdk.out"));
        var found = await AnalyzerRun.DiagnosticsAsync(sources, [Path.Combine(folder, "iacguard.yaml"), Path.Combine(folder, "cdk.json")]);
        return found.Select(static d => (Place: d.Location.GetLineSpan(), d.Id)).Select(static d => $"{Path.GetFileName(d.Place.Path)}:{d.Place.StartLinePosition.Line + 1} {d.Id}");
    }
}
