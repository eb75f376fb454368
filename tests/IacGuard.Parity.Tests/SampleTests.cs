using IacGuard.Cdk;
using IacGuard.Parity.Tests.Analysis;
using IacGuard.Parity.Tests.Comparison;
using IacGuard.Parity.Tests.PublicApps;
using IacGuard.Parity.Tests.Synthesis;
using IacGuard.TestKit;
using Xunit.Abstractions;
using App = Amazon.CDK.App;

namespace IacGuard.Parity.Tests;

/// <summary>The apps in <c>samples/</c>: many types that make and pass on each other's constructs.</summary>
[Collection(nameof(CdkRoom))]
public sealed class SampleTests(CdkRoom room, ITestOutputHelper output)
{
    // Ratcheted to what was measured; see README.md.
    private static readonly Dictionary<string, (Action<App> Fill, double Precision, double Recall)> Apps = new(StringComparer.Ordinal)
    {
        ["ReferencePipelines"] = (ReferencePipelines.Systems.AddAll, 1, 0.88),
        ["NonCompliant"] = (NonCompliant.Stacks.AddAll, 1, 0.98),
    };

    [SkippableTheory]
    [InlineData("ReferencePipelines")]
    [InlineData("NonCompliant")]
    public void SampleApp_IsReportedAsItsTemplatesAre(string name)
    {
        Skip.IfNot(room.HasNode, "Node is not here to run the CDK");
        var (fill, precision, recall) = Apps[name];
        var folder = Path.Combine(Repository.Root, "samples", name);
        var context = CdkContext.Read(Path.Combine(folder, "cdk.json"));
        var analysis = SourceAnalysis.Of(CdkCompilation.OfFiles(Sources(folder)), new CdkReadOptions { HoldsWholeApp = true, FeatureFlags = [.. context.Where(static c => c.Value is true).Select(static c => c.Key)] });
        var result = new BodyResult("sample " + name);
        var (found, differences) = Comparer.Compare(name, analysis, [room.SynthesizeApp(fill, context)], isEveryBranch: false);
        result.Add(found, differences);

        output.WriteLine(result.Summary());
        output.WriteLine("report: " + result.Write(Bodies.Reports));
        Assert.Empty(analysis.Failures);
        Assert.True(result.Precision >= precision, result.Summary());
        Assert.True(result.RecallBesideTags >= recall, result.Summary());
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(static f => !f.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj" or "cdk.out") && Path.GetFileName(f) != "Program.cs")
            .Order(StringComparer.Ordinal);
}
