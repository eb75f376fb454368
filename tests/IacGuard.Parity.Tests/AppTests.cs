using IacGuard.Cdk;
using IacGuard.Parity.Tests.Analysis;
using IacGuard.Parity.Tests.Comparison;
using IacGuard.Parity.Tests.Synthesis;
using Xunit.Abstractions;
using App = Amazon.CDK.App;

namespace IacGuard.Parity.Tests;

/// <summary>The apps in <c>Apps/</c>: several stages, settings from records and helpers, builders, shared constructs, nested stacks, aspects.</summary>
[Collection(nameof(CdkRoom))]
public sealed class AppTests(CdkRoom room, ITestOutputHelper output)
{
    // Ratcheted to what was measured; see README.md.
    private static readonly Dictionary<string, (Action<App> Fill, double Recall)> Apps = new(StringComparer.Ordinal)
    {
        ["Storefront"] = (Parity.Tests.Apps.Storefront.Program.AddAll, 0.90),
        ["Ledger"] = (Parity.Tests.Apps.Ledger.Program.AddAll, 0.90),
        ["Telemetry"] = (Parity.Tests.Apps.Telemetry.Program.AddAll, 0.92),
        ["Delivery"] = (Parity.Tests.Apps.Delivery.Program.AddAll, 0.95),
    };

    [SkippableTheory]
    [InlineData("Storefront")]
    [InlineData("Ledger")]
    [InlineData("Telemetry")]
    [InlineData("Delivery")]
    public void App_IsReportedAsItsTemplatesAre(string name)
    {
        Skip.IfNot(room.HasNode, "Node is not here to run the CDK");
        var (fill, recall) = Apps[name];
        var sources = Directory.EnumerateFiles(Path.Combine(Bodies.Project, "Apps", name), "*.cs").Order(StringComparer.Ordinal);
        var analysis = SourceAnalysis.Of(CdkCompilation.OfFiles(sources), new CdkReadOptions { HoldsWholeApp = true });
        var result = new BodyResult("app " + name);
        var (found, differences) = Comparer.Compare(name, analysis, [room.SynthesizeApp(fill, new Dictionary<string, object>())], isEveryBranch: false);
        result.Add(found, differences);

        output.WriteLine(result.Summary());
        output.WriteLine("report: " + result.Write(Bodies.Reports));
        Assert.Empty(analysis.Failures);
        Assert.True(result.Precision >= 1, result.Summary());
        Assert.True(result.RecallBesideTags >= recall, result.Summary());
    }
}
