using System.Text.Json;
using Amazon.CDK;
using IacGuard.Samples.Tests.Kit;
using ReferencePipelines.Shared;

namespace IacGuard.Samples.Tests;

[Collection(ReferenceAppTests.Name)]
public sealed class ScanTests(ReferenceApp app)
{
    private const int MaxSuppressions = 5;

    [Fact]
    public void AllSystems_SatisfyTheStrictPackWithNamesAndTags()
    {
        // From the app's folder, so that its iacguard.yaml is found although the output lies elsewhere.
        var (code, text, error) = Tool.Run(Tool.PipelinesFolder, "scan", app.Output, "--format", "json", "--as-of", "2026-11-25");
        using var report = JsonDocument.Parse(text);
        var findings = report.RootElement.GetProperty("findings").EnumerateArray().ToArray();
        var open = findings.Where(static f => f.GetProperty("suppressed").ValueKind == JsonValueKind.Null)
            .Select(static f => $"{f.GetProperty("rule")} {f.GetProperty("constructPath")} {f.GetProperty("message")}");

        Assert.Empty(open);
        Assert.Empty(error);
        Assert.Equal(0, code);
        Assert.InRange(findings.Length, 0, MaxSuppressions);
        Assert.All(findings, static f => Assert.NotEqual("", f.GetProperty("suppressed").GetProperty("reason").GetString()));
    }

    [Fact]
    public void AnotherTeamsNamesAndTags_AreNotSatisfied()
    {
        using var folder = new TemporaryFolder();
        var own = File.ReadAllText(Path.Combine(Tool.PipelinesFolder, "iacguard.yaml"));
        var foreign = Path.Combine(folder.Path, "iacguard.yaml");
        File.WriteAllText(foreign, own.Replace("backend, payments, platform", "search", StringComparison.Ordinal).Replace("ManagedBy: cdk", "Owner: \"*\"", StringComparison.Ordinal));

        var (code, text, _) = Tool.Run(Tool.PipelinesFolder, "scan", app.Output, "--config", foreign, "--format", "json", "--as-of", "2026-11-25");
        using var report = JsonDocument.Parse(text);
        var rules = report.RootElement.GetProperty("findings").EnumerateArray().Select(static f => f.GetProperty("rule").GetString()).ToHashSet();

        Assert.Equal(1, code);
        Assert.Superset(new HashSet<string?> { "IG4001", "IG4020" }, rules);
    }

    [Fact]
    public void AnotherEnvironmentAndTeam_SatisfyThemToo()
    {
        using var folder = new TemporaryFolder();
        var context = CdkJson.Context();
        context["environmentSuffix"] = "test";
        context["team"] = "payments";
        var other = new App(new AppProps { Context = context, Outdir = folder.Path, AnalyticsReporting = false });
        global::ReferencePipelines.Systems.AddAll(other);
        other.Synth();

        var (code, text, _) = Tool.Run(Tool.PipelinesFolder, "scan", folder.Path, "--as-of", "2026-11-25");

        Assert.True(code == 0, text);
        Assert.Contains("\"test-orders-table-payments\"", File.ReadAllText(Path.Combine(folder.Path, "Orders.template.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void MissingContext_IsNamed()
    {
        using var folder = new TemporaryFolder();
        var context = CdkJson.Context();
        context.Remove("team");
        var other = new App(new AppProps { Context = context, Outdir = folder.Path, AnalyticsReporting = false });

        var error = Assert.Throws<InvalidOperationException>(() => Deployment.FromContext(other.Node));

        Assert.Contains("'team'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deletion_NeverTakesData()
    {
        var stateful = new[] { "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable", "AWS::S3::Bucket", "AWS::KMS::Key" };
        foreach (var id in app.Ids)
        {
            Assert.All(stateful.SelectMany(t => app[id].OfType(t)), static r => Assert.Equal("Retain", r.Value!["DeletionPolicy"]?.ToString()));
        }
    }
}
