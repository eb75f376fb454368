namespace IacGuard.Cli.Tests.Suppressing;

public sealed class SuppressionTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("      SqsManagedSseEnabled: false # iacguard:ignore IG2001 legacy", "legacy")]
    [InlineData("      # iacguard:ignore IG2001 legacy\n      SqsManagedSseEnabled: false", "legacy")]
    [InlineData("      # iacguard:ignore IG2001 -- legacy, ends soon\n      # another comment\n\n      SqsManagedSseEnabled: false", "legacy, ends soon")]
    [InlineData("      # iacguard:ignore IG2001 expires=2027-01-31 legacy\n      SqsManagedSseEnabled: false", "legacy")]
    [InlineData("      # iacguard:ignore IG2001 legacy expires=2027-01-31\n      SqsManagedSseEnabled: false", "legacy")]
    public void CommentOnOrAboveTheLine_Covers(string property, string reason)
    {
        workspace.With("a.yaml", $"Resources:\n  Orders:\n    Type: AWS::SQS::Queue\n    Properties:\n{property}\n");

        var report = workspace.Scan("a.yaml --as-of 2027-01-31");

        Assert.EndsWith(" comment: " + reason, Assert.Single(report.Suppressed), StringComparison.Ordinal);
        Assert.Empty(report.Findings);
        Assert.Equal(0, report.Code);
    }

    [Theory]
    [InlineData("  # iacguard:ignore IG2001 legacy\n  Orders:")]
    [InlineData("  Orders: # iacguard:ignore IG2001 legacy")]
    public void CommentOnOrAboveTheLogicalId_CoversTheResource(string id)
    {
        workspace.With("a.yaml", $"Resources:\n{id}\n    Type: AWS::SQS::Queue\n    Properties:\n      SqsManagedSseEnabled: false\n  Other:\n    Type: AWS::SQS::Queue\n    Properties: {{ SqsManagedSseEnabled: false }}\n");

        var report = workspace.Scan("a.yaml");

        Assert.Single(report.Suppressed);
        Assert.Single(report.Findings);
    }

    [Fact]
    public void CommentElsewhere_CoversNothingAndIsReported()
    {
        workspace.With("a.yaml", "# iacguard:ignore IG2001 legacy\n" + Workspace.OpenQueue);

        Assert.Equal(["IG9103 a.yaml:1", "IG2001 a.yaml:6"], workspace.Scan("a.yaml").Findings);
    }

    [Fact]
    public void SeveralIds_AreEachTheirOwnSuppression()
    {
        workspace.With("a.yaml", "Resources:\n  Orders: # iacguard:ignore IG2001, IG9999 legacy\n    Type: AWS::SQS::Queue\n    Properties: { SqsManagedSseEnabled: false }\n");

        var report = workspace.Scan("a.yaml");

        Assert.Single(report.Suppressed);
        Assert.Equal(["IG9106 a.yaml:2"], report.Findings);
    }

    [Fact]
    public void Metadata_CoversItsResource()
    {
        workspace.With("a.yaml", Workspace.OpenQueue + "    Metadata:\n      IacGuard: { suppress: [{ rule: IG2001, reason: legacy, expires: 2027-01-31 }] }\n");

        Assert.Equal(["IG2001 a.yaml:5 metadata: legacy"], workspace.Scan("a.yaml --as-of 2026-12-01").Suppressed);
    }

    [Fact]
    public void MetadataOfTheTemplate_CoversAllOfIt()
    {
        workspace.With("a.yaml", Workspace.OpenQueue + "Metadata:\n  IacGuard: { suppress: [{ rule: IG2001, reason: legacy }] }\n");

        Assert.Single(workspace.Scan("a.yaml").Suppressed);
    }

    [Fact]
    public void Expired_DoesNotSuppressAndIsReported()
    {
        workspace.With("a.yaml", Workspace.OpenQueue.Replace("false", "false # iacguard:ignore IG2001 expires=2027-01-31 legacy", StringComparison.Ordinal));

        var report = workspace.Scan("a.yaml --as-of 2027-02-01");

        Assert.Equal(["IG2001 a.yaml:5", "IG9105 a.yaml:5"], report.Findings);
        Assert.Contains("ended on 2027-01-31", report.Messages[1], StringComparison.Ordinal);
        Assert.Equal(1, report.Code);
    }

    [Theory]
    [InlineData("expires=soon legacy", "'soon' is not a date")]
    [InlineData("expires=2027-02-30 legacy", "'2027-02-30' is not a date")]
    public void UnreadableDate_DoesNotSuppressAndIsReported(string text, string message)
    {
        workspace.With("a.yaml", Workspace.OpenQueue.Replace("false", "false # iacguard:ignore IG2001 " + text, StringComparison.Ordinal));

        var report = workspace.Scan("a.yaml");

        Assert.Equal(["IG2001 a.yaml:5", "IG9103 a.yaml:5"], report.Findings);
        Assert.Contains(message, report.Messages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutReason_SuppressesAndIsReported()
    {
        workspace.With("a.yaml", Workspace.OpenQueue.Replace("false", "false # iacguard:ignore IG2001", StringComparison.Ordinal));

        var report = workspace.Scan("a.yaml");

        Assert.Single(report.Suppressed);
        Assert.Equal(["IG9104 a.yaml:5"], report.Findings);
        Assert.Equal(0, report.Code);
    }

    [Fact]
    public void UnusedSuppression_IsReportedOnlyWhereItsRuleIsActive()
    {
        workspace.With("a.yaml", Workspace.GoodQueue.Replace("Orders:", "Orders: # iacguard:ignore IG2001 legacy", StringComparison.Ordinal));

        Assert.Equal(["IG9103 a.yaml:2"], workspace.Scan("a.yaml").Findings);
        Assert.Empty(workspace.With("iacguard.yaml", "severities: { IG2001: off }").Scan("a.yaml").Findings);
    }

    [Theory]
    [InlineData("IX2001", "did you mean IG2001?")]
    [InlineData("ig2001", "did you mean IG2001?")]
    [InlineData("", "names no rule")]
    public void UnknownRule_IsReportedWithTheNearest(string id, string message)
    {
        workspace.With("a.yaml", Workspace.GoodQueue.Replace("Orders:", "Orders: # iacguard:ignore " + id, StringComparison.Ordinal));

        var report = workspace.Scan("a.yaml");

        Assert.StartsWith("IG9106 ", Assert.Single(report.Findings), StringComparison.Ordinal);
        Assert.Contains(message, Assert.Single(report.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IacGuard: { supress: [] }", "expected 'suppress")]
    [InlineData("IacGuard: { suppress: [{ rule: IG2001, reasn: x }] }", "'reasn' is not a key")]
    [InlineData("IacGuard: { suppress: [IG2001] }", "is no map")]
    [InlineData("IacGuard: { suppress: [{ reason: x }] }", "names no rule")]
    public void MisspeltMetadata_IsReported(string metadata, string message)
    {
        workspace.With("a.yaml", Workspace.GoodQueue + "    Metadata:\n      " + metadata + "\n");

        Assert.Contains(message, Assert.Single(workspace.Scan("a.yaml").Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rule: IG2001, reason: x", 1)]
    [InlineData("rule: IG2001, reason: x, path: 'stacks/**'", 1)]
    [InlineData("rule: IG2001, reason: x, path: stacks", 1)]
    [InlineData("rule: IG2001, reason: x, path: other/**", 0)]
    [InlineData("rule: IG2001, reason: x, resource: Orders", 1)]
    [InlineData("rule: IG2001, reason: x, resource: 'Ord*s'", 1)]
    [InlineData("rule: IG2001, reason: x, resource: Ord", 0)]
    [InlineData("rule: IG2001, reason: x, property: SqsManagedSseEnabled", 1)]
    [InlineData("rule: IG2001, reason: x, property: Sqs", 0)]
    [InlineData("rule: IG2001, reason: x, fingerprint: FINGERPRINT", 1)]
    [InlineData("rule: IG2001, reason: x, fingerprint: '0000000000000000'", 0)]
    public void Configuration_CoversWhatFitsAllThatIsGiven(string suppression, int covered)
    {
        workspace.With("stacks/a.yaml", Workspace.OpenQueue);
        var fingerprint = workspace.Scan("stacks").Json.GetProperty("findings")[0].GetProperty("fingerprint").GetString();
        workspace.With("iacguard.yaml", $"suppressions: [{{ {suppression.Replace("FINGERPRINT", $"'{fingerprint}'", StringComparison.Ordinal)} }}]");

        Assert.Equal(covered, workspace.Scan("stacks").Suppressed.Length);
    }

    [Theory]
    [InlineData("Orders", 1)]
    [InlineData("Backend/Orders", 1)]
    [InlineData("Shop/Backend/Orders", 1)]
    [InlineData("Shop/Backend/Orders/Resource", 1)]
    [InlineData("Shop/*", 1)]
    [InlineData("rders", 0)]
    [InlineData("Backend", 0)]
    [InlineData("Resource", 0)]
    public void ResourceOfTheCdk_IsNamedByTheEndOfItsConstructPath(string resource, int covered)
    {
        workspace.With("a.yaml", Workspace.OpenQueue.Replace("Orders:", "BackendOrdersA9B65338:", StringComparison.Ordinal) + "    Metadata: { 'aws:cdk:path': Shop/Backend/Orders/Resource }\n")
            .With("iacguard.yaml", $"suppressions: [{{ rule: IG2001, reason: x, resource: '{resource}' }}]");

        Assert.Equal(covered, workspace.Scan("a.yaml").Suppressed.Length);
    }

    [Fact]
    public void UnusedSuppressionOfTheConfiguration_IsReportedThereUnlessItsFilesWereNotScanned()
    {
        workspace.With("a.yaml", Workspace.GoodQueue).With("b.yaml", Workspace.GoodQueue)
            .With("iacguard.yaml", "suppressions:\n  - { rule: IG2001, reason: x, resource: Nope }\n  - { rule: IG2001, reason: x, path: b.yaml }\n");

        Assert.Equal(["IG9103 iacguard.yaml:2"], workspace.Scan("a.yaml").Findings);
        Assert.Equal(["IG9103 iacguard.yaml:2", "IG9103 iacguard.yaml:3"], workspace.Scan(".").Findings);
    }

    [Fact]
    public void RulesAboutSuppressions_CanBeSwitchedOff()
    {
        workspace.With("a.yaml", Workspace.GoodQueue.Replace("Orders:", "Orders: # iacguard:ignore IG2001 x", StringComparison.Ordinal)).With("iacguard.yaml", "severities: { IG9103: off }");

        Assert.Empty(workspace.Scan("a.yaml").Findings);
    }
}
