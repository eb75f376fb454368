using IacGuard.Parity.Tests.Comparison;
using IacGuard.Parity.Tests.PublicApps;
using IacGuard.Parity.Tests.Synthesis;
using Xunit.Abstractions;

namespace IacGuard.Parity.Tests;

/// <summary>Apps that others wrote, which are not in this repository: each folder below <c>IACGUARD_PARITY_APPS</c> is one.</summary>
[Collection(nameof(CdkRoom))]
public sealed class PublicAppTests(CdkRoom room, ITestOutputHelper output)
{
    [SkippableFact]
    public void PublicApp_IsReportedAsItsTemplatesAre()
    {
        var bodies = Environment.GetEnvironmentVariable("IACGUARD_PARITY_APPS");
        Skip.If(string.IsNullOrEmpty(bodies), "IACGUARD_PARITY_APPS names no folder of apps");
        Skip.IfNot(room.HasNode, "Node is not here to run the CDK");
        var result = new BodyResult("public apps");
        var failures = new List<Exception>();
        foreach (var app in Directory.EnumerateDirectories(bodies!).Order(StringComparer.Ordinal).Select(static f => new PublicApp(f)).Where(static a => Bodies.Includes(a.Name)))
        {
            Compare(app, result, failures);
        }

        output.WriteLine(result.Summary());
        output.WriteLine("report: " + result.Write(Bodies.Reports));
        Assert.Empty(failures);
        Assert.True(result.Precision >= 1, result.Summary());
    }

    private void Compare(PublicApp app, BodyResult result, List<Exception> failures)
    {
        if (app.Errors is [var error, ..])
        {
            result.Note($"{app.Name} does not compile: {error}");
            return;
        }

        try
        {
            var template = app.Synthesize(room);
            var analysis = app.Analyze();
            failures.AddRange(analysis.Failures);
            var (found, differences) = Comparer.Compare(app.Name, analysis, [template], isEveryBranch: false);
            result.Add(found, differences);
        }
        catch (Exception e)
        {
            // One app that does not run must not hide what the others show.
            result.Note($"{app.Name} does not synthesize: {(e.InnerException ?? e).Message.ReplaceLineEndings(" ")}");
        }
    }
}
