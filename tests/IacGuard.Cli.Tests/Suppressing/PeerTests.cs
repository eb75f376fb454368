namespace IacGuard.Cli.Tests.Suppressing;

public sealed class PeerTests : IDisposable
{
    private const string Rule = """
        id: ACME0001
        title: Queue has its own encryption switched off
        severity: error
        on: AWS::SQS::Queue
        forbid:
          SqsManagedSseEnabled: false
        message: Queue {resource} is open.
        sameAs: { checkov: [CKV_AWS_900], cfn-nag: [W900], cdk-nag: [SQS900], guard: [SQS_RULE], trivy: [AWS-0900], cfn-lint: [W0900] }
        """;

    private readonly Workspace workspace = new Workspace { PinsPack = false }.With("rules/acme/rule.yaml", Rule).With("iacguard.yaml", "packs: []\nrules: [rules]\n");

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("checkov: { skip: [{ id: CKV_AWS_900, comment: legacy }] }", true)]
    [InlineData("checkov: { skip: [{ id: CKV_AWS_901, comment: legacy }] }", false)]
    [InlineData("cfn_nag: { rules_to_suppress: [{ id: W900, reason: legacy }] }", true)]
    [InlineData("cdk_nag: { rules_to_suppress: [{ id: SQS900, reason: legacy }] }", true)]
    [InlineData("cdk_nag: { rules_to_suppress: [{ id: SQS900, reason: bGVnYWN5, is_reason_encoded: true }] }", true)]
    [InlineData("cdk_nag: { rules_to_suppress: [{ id: SQS900, reason: legacy, applies_to: ['Value::false'] }] }", true)]
    [InlineData("cdk_nag: { rules_to_suppress: [{ id: SQS900, reason: legacy, applies_to: ['Value::true'] }] }", false)]
    [InlineData("cdk_nag: { rules_to_suppress: [{ id: SQS900, reason: legacy, applies_to: [{ regex: '/^Action::fa.*$/g' }] }] }", true)]
    [InlineData("cdk_nag: { rules_to_suppress: [{ id: SQS900, reason: legacy, applies_to: [{ regex: '/^(((' }] }] }", false)]
    [InlineData("guard: { SuppressedRules: [SQS_RULE] }", true)]
    [InlineData("guard: { SuppressedRules: [{ SQS_RULE: legacy }] }", true)]
    [InlineData("guard: { SuppressedRules: [{ OTHER_RULE: legacy }] }", false)]
    [InlineData("cfn-lint: { config: { ignore_checks: [W0900] } }", true)]
    [InlineData("cfn-lint: { config: { ignore_checks: [W0901] } }", false)]
    [InlineData("cfn-lint: { config: { ignore_checks: [W09] } }", true)]
    [InlineData("cfn-lint: nonsense", false)]
    [InlineData("checkov: nonsense", false)]
    public void Metadata_IsHonoured(string metadata, bool isCovered)
    {
        workspace.With("a.yaml", Workspace.OpenQueue + "    Metadata:\n      " + metadata + "\n");

        Check(isCovered, metadata.Contains("legacy", StringComparison.Ordinal) || metadata.Contains("bGVnYWN5", StringComparison.Ordinal) ? "legacy" : "");
    }

    [Theory]
    [InlineData("    # checkov:skip=CKV_AWS_900:legacy", true)]
    [InlineData("    # checkov:skip=CKV_AWS_900: legacy", true)]
    [InlineData("    # checkov:skip=CKV_AWS_901:legacy", false)]
    [InlineData("    #checkov:skip=CKV_AWS_901,CKV_AWS_900:legacy", true)]
    [InlineData("    # bridgecrew:skip=CKV_AWS_900: legacy", true)]
    [InlineData("    # see checkov:skip=CKV_AWS_900:legacy", true)]
    public void CheckovComment_CoversTheResourceAroundIt(string comment, bool isCovered)
    {
        workspace.With("a.yaml", Workspace.OpenQueue.Replace("    Type", comment + "\n    Type", StringComparison.Ordinal));

        Check(isCovered, "legacy");
    }

    [Theory]
    [InlineData("  # trivy:ignore:AVD-AWS-0900", true)]
    [InlineData("  # trivy:ignore:AWS-0900", true)]
    [InlineData("  # trivy:ignore:AWS-0001 trivy:ignore:AWS-0900", true)]
    [InlineData("  # trivy:ignore:AWS-0900:exp:2026-01-01", false)]
    [InlineData("  # trivy:ignore:AWS-0001", false)]
    [InlineData("  #trivy:ignore:avd-aws-0900", true)]
    [InlineData("  # trivy:ignore:aws-s3-block-public-acls", false)]
    public void TrivyComment_CoversTheResourceBelowIt(string comment, bool isCovered)
    {
        workspace.With("a.yaml", Workspace.OpenQueue.Replace("  Orders", comment + "\n  Orders", StringComparison.Ordinal));

        Check(isCovered, "");
    }

    [Fact]
    public void OwnSuppression_IsNamedBeforeAPeers()
    {
        workspace.With("a.yaml", Workspace.OpenQueue + "    Metadata:\n      checkov: { skip: [{ id: CKV_AWS_900, comment: theirs }] }\n      IacGuard: { suppress: [{ rule: ACME0001, reason: ours }] }\n");

        Assert.Equal(["ACME0001 a.yaml:5 metadata: ours"], workspace.Scan("a.yaml").Suppressed);
    }

    private void Check(bool isCovered, string reason)
    {
        var report = workspace.Scan("a.yaml --as-of 2026-11-21");
        Assert.Equal(isCovered ? 0 : 1, report.Findings.Length);
        Assert.Equal(isCovered ? 0 : 1, report.Code);
        Assert.All(report.Suppressed, s => Assert.EndsWith(" peer: " + reason, s, StringComparison.Ordinal));
        Assert.Equal(isCovered ? 1 : 0, report.Suppressed.Length);
    }
}
