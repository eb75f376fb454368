using IacGuard.CdkTestKit;

namespace IacGuard.Analyzers.Tests;

public sealed class AcknowledgementTests
{
    /// <summary>The shapes of newer versions of the CDK and of cdk-nag, which the tests' CDK lacks.</summary>
    private const string Libraries =
        """

        public class Acknowledgment { public string Id { get; set; } = ""; public string Reason { get; set; } = ""; }
        namespace Amazon.CDK { public class Validations { public static Validations Of(IConstruct scope) => new(); public void Acknowledge(params Acknowledgment[] rules) { } } }
        namespace Cdklabs.CdkNag { public static class NagSuppressions { public static void AddResourceSuppressions(IConstruct construct, Acknowledgment[] suppressions) { } } }
        """;

    [Theory]
    [InlineData("""Validations.Of(orders).Acknowledge(new Acknowledgment { Id = "IG3001", Reason = "The consumer never fails." });""")]
    [InlineData("""Validations.Of(this).Acknowledge(new Acknowledgment { Id = "IG3001", Reason = "A test." });""")]
    [InlineData("""Cdklabs.CdkNag.NagSuppressions.AddResourceSuppressions(orders, new[] { new Acknowledgment { Id = "AwsSolutions-SQS3", Reason = "The consumer never fails." } });""")]
    public async Task AcknowledgedFinding_IsSilent(string statement) =>
        await Verify($"""var orders = new Queue(this, "Orders"); {statement}""");

    [Theory]
    [InlineData("""Validations.Of(orders).Acknowledge(new Acknowledgment { Id = "IG2001", Reason = "Another rule." });""")]
    [InlineData("""Validations.Of(bills).Acknowledge(new Acknowledgment { Id = "IG3001", Reason = "Another queue." });""")]
    [InlineData("""Cdklabs.CdkNag.NagSuppressions.AddResourceSuppressions(bills, new[] { new Acknowledgment { Id = "AwsSolutions-SQS3", Reason = "Another queue." } });""")]
    public async Task OtherAcknowledgement_CoversNothing(string statement) =>
        await Verify("""var orders = new [|Queue|](this, "Orders"); var bills = new Bucket(this, "Bills"); """.Replace("Bucket", "Amazon.CDK.AWS.S3.Bucket", StringComparison.Ordinal) + statement);

    // What a rule cannot decide is not shown; a mark about it is not an unused one for that.
    [Theory]
    [InlineData("(bool)Node.TryGetContext(\"sse\")", 0)]
    [InlineData("true", 1)]
    public async Task SuppressionOfNothing_IsReportedUnlessTheRuleIsUndecided(string encrypted, int count)
    {
        var source = Apps.Stack(
            $"var orders = new CfnQueue(this, \"Orders\", new CfnQueueProps {{ SqsManagedSseEnabled = {encrypted} }});"
            + "orders.AddMetadata(\"IacGuard\", new System.Collections.Generic.Dictionary<string, object> { [\"suppress\"] = new object[] {"
            + " new System.Collections.Generic.Dictionary<string, object> { [\"rule\"] = \"IG2001\", [\"reason\"] = \"Set by the pipeline.\" } } });");

        var test = new CdkProject { Sources = new Dictionary<string, string> { ["Test.cs"] = source } };
        var diagnostics = await AnalyzerRun.DiagnosticsAsync(test, await test.OpenAsync(), new CdkAnalyzer());

        Assert.Equal(count, diagnostics.Count(static d => d.Id == "IG9103"));
    }

    private static Task Verify(string statements) => VerifyAnalyzer.RunAsync(new CdkAnalyzer(), Apps.Stack(statements) + Libraries, "IG3001");
}
