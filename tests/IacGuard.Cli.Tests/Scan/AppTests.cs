namespace IacGuard.Cli.Tests.Scan;

public sealed class AppTests : IDisposable
{
    private const string Template = """{"Resources": {"Orders9F": {"Type": "AWS::SQS::Queue", "Properties": {"SqsManagedSseEnabled": false}, "Metadata": {"aws:cdk:path": "Shop/Orders/Resource"}}}}""";
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("cdk.out")]
    [InlineData(".")]
    public void CloudAssembly_IsReadByItsManifest(string path)
    {
        Assembly("").With("cdk.out/asset.1/a.yaml", Workspace.OpenQueue).With("cdk.out/old.template.json", Template);

        var report = workspace.Scan(path);

        Assert.Equal(["IG2001 cdk.out/Shop.template.json:1"], report.Findings);
        Assert.Equal("Shop/Orders/Resource", report.Json.GetProperty("findings")[0].GetProperty("constructPath").GetString());
    }

    [Theory]
    [InlineData("IacGuard::IG2001")]
    [InlineData("IG2001")]
    [InlineData("Some-Pack::SQSQueueSSE")]
    [InlineData("AwsSolutions::AwsSolutions-SQS2")]
    [InlineData("NIST.800.53.R5-SQSQueueSSE")]
    public void AcknowledgementInTheManifest_CoversWhatIsBelow(string id)
    {
        Assembly(Acknowledged("/Shop/Orders", id));

        Assert.Equal(["IG2001 cdk.out/Shop.template.json:1 peer: internal"], workspace.Scan("cdk.out").Suppressed);
    }

    [Theory]
    [InlineData("/Shop/Ord", "IG2001")]
    [InlineData("/Shop/Orders", "IG2002")]
    public void AcknowledgementOfSomethingElse_CoversNothingAndIsNotReported(string path, string id)
    {
        Assembly(Acknowledged(path, id));

        Assert.Equal(["IG2001 cdk.out/Shop.template.json:1"], workspace.Scan("cdk.out").Findings);
    }

    [Fact]
    public void NestedTemplate_IsJudgedWithItsParentsParameters()
    {
        workspace.With("nested/queue.yaml", """
            Parameters:
              Encrypted: { Type: String, Default: "false" }
            Resources:
              Orders:
                Type: AWS::SQS::Queue
                Properties:
                  SqsManagedSseEnabled: !Ref Encrypted
            """).With("root.yaml", """
            Resources:
              Queues:
                Type: AWS::CloudFormation::Stack
                Properties:
                  TemplateURL: nested/queue.yaml
                  Parameters: { Encrypted: "true" }
            """);

        Assert.Single(workspace.Scan("nested").Findings);
        Assert.Empty(workspace.Scan(".").Findings);
    }

    [Theory]
    [InlineData("false", "IG2001 root.yaml:6")]
    [InlineData("true")]
    public void OutputOfANestedTemplate_IsJudgedWhereItIsUsed(string output, params string[] findings)
    {
        workspace.With("nested/facts.yaml", $"Resources:\n  T:\n    Type: AWS::SNS::Topic\nOutputs:\n  Encrypted: {{ Value: {output} }}\n").With("root.yaml", """
            Resources:
              Facts: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: nested/facts.yaml } }
              Orders:
                Type: AWS::SQS::Queue
                Properties:
                  SqsManagedSseEnabled: !GetAtt Facts.Outputs.Encrypted
            """);

        Assert.Equal(findings, workspace.Scan("root.yaml").Findings);
    }

    // The loop may add the policy that the rule looks for, so that its absence says nothing.
    [Theory]
    [InlineData("!Ref Names", "undecided")]
    [InlineData("[Orders]", null)]
    [InlineData("[Topic]", "violated")]
    public void PolicyFromALoop_CountsAsFarAsItsCollectionIsKnown(string collection, string? verdict)
    {
        workspace.With("a.yaml", $$"""
            Transform: AWS::LanguageExtensions
            Parameters: { Names: { Type: CommaDelimitedList } }
            Resources:
              TheOrders: { Type: AWS::SQS::Queue }
              TheTopic: { Type: AWS::SNS::Topic }
              Fn::ForEach::Policies:
                - Name
                - {{collection}}
                - Policy${Name}:
                    Type: AWS::SQS::QueuePolicy
                    Properties:
                      Queues: [!Ref "The${Name}"]
                      PolicyDocument:
                        Statement: { Effect: Deny, Principal: "*", Action: sqs:*, Resource: "*", Condition: { Bool: { aws:SecureTransport: "false" } } }
            """).With("tls.yaml", "name: tls\ndescription: One rule.\nrules: [IG2009]\n");

        var verdicts = workspace.Scan("a.yaml --pack tls.yaml --undecided").Json.GetProperty("findings").EnumerateArray().Select(static f => f.GetProperty("verdict").GetString());

        Assert.Equal(verdict is null ? [] : [verdict], verdicts);
    }

    [Fact]
    public void TemplatesThatNestEachOther_AreStillJudged()
    {
        const string Circle = """
            Resources:
              Orders:
                Type: AWS::SQS::Queue
                Properties: { SqsManagedSseEnabled: false }
              Other:
                Type: AWS::CloudFormation::Stack
                Properties: { TemplateURL: OTHER }
            """;
        workspace.With("a.yaml", Circle.Replace("OTHER", "b.yaml", StringComparison.Ordinal)).With("b.yaml", Circle.Replace("OTHER", "a.yaml", StringComparison.Ordinal));

        Assert.Equal(["IG2001 a.yaml:4", "IG2001 b.yaml:4"], workspace.Scan(".").Findings.Distinct());
    }

    [Theory]
    [InlineData("../secret.yaml")]
    [InlineData("link.yaml")]
    [InlineData("folder/secret.yaml")]
    public void NestedTemplateOutsideOfTheRoot_IsNotRead(string url)
    {
        using var elsewhere = new Workspace().With("secret.yaml", Workspace.OpenQueue).With("work/root.yaml", $"Resources:\n  N:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: {url}\n");
        var work = Path.Combine(elsewhere.Folder, "work");
        File.CreateSymbolicLink(Path.Combine(work, "link.yaml"), Path.Combine(elsewhere.Folder, "secret.yaml"));
        Directory.CreateSymbolicLink(Path.Combine(work, "folder"), elsewhere.Folder);

        // From here the root is the template's own folder.
        var report = workspace.Scan(Path.Combine(work, "root.yaml"));

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Json.GetProperty("summary").GetProperty("templates").GetInt32());
    }

    private static string Acknowledged(string path, string id) =>
        $$$$""", "metadata": {"{{{{path}}}}": [{"type": "aws:cdk:acknowledged-rules", "data": {"{{{{id}}}}": "internal"}}]}""";

    private Workspace Assembly(string more) => workspace
        .With("cdk.out/cdk.out", """{"version":"36.0.0"}""")
        .With("cdk.out/manifest.json", $$$$"""{"version": "36.0.0", "artifacts": {"Shop": {"type": "aws:cloudformation:stack", "environment": "aws://unknown-account/unknown-region", "properties": {"templateFile": "Shop.template.json"}{{{{more}}}}}}}""")
        .With("cdk.out/Shop.template.json", Template);
}
