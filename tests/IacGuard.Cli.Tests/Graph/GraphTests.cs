namespace IacGuard.Cli.Tests.Graph;

public sealed class GraphTests : IDisposable
{
    private const string Pipeline = """
        Resources:
          Orders:
            Type: AWS::SQS::Queue
            Properties:
              RedrivePolicy: { deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 5 }
          Failed: { Type: AWS::SQS::Queue }
          Store: { Type: AWS::DynamoDB::Table }
          Role:
            Type: AWS::IAM::Role
            Properties:
              Policies:
                - PolicyName: inline
                  PolicyDocument:
                    Statement: { Effect: Allow, Action: "dynamodb:PutItem", Resource: !GetAtt Store.Arn }
          Polling:
            Type: AWS::IAM::Policy
            Properties:
              Roles: [!Ref Role]
              PolicyDocument:
                Statement:
                  - { Effect: Allow, Action: [sqs:ReceiveMessage, sqs:DeleteMessage], Resource: !GetAtt Orders.Arn }
                  - { Effect: Allow, Action: [sqs:SendMessage, sqs:GetQueueUrl, sqs:GetQueueAttributes], Resource: !GetAtt Failed.Arn }
          Worker:
            Type: AWS::Lambda::Function
            Properties:
              Role: !GetAtt Role.Arn
              Environment: { Variables: { TABLE: !Ref Store } }
          Feed:
            Type: AWS::Lambda::EventSourceMapping
            Properties: { EventSourceArn: !GetAtt Orders.Arn, FunctionName: !Ref Worker }

        """;

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void RolesPoliciesAndMappings_BecomeArrows()
    {
        var outcome = workspace.With("t.yaml", Pipeline).Run("graph t.yaml");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Equal(
            """
            flowchart LR
              Orders_[["Orders<br/>SQS Queue"]]
              Failed_[["Failed<br/>SQS Queue"]]
              Store_[("Store<br/>DynamoDB Table")]
              Worker_("Worker<br/>Lambda Function")
              Orders_ -->|"deadLetterTargetArn"| Failed_
              Orders_ -->|"events"| Worker_
              Worker_ -->|"sqs:GetQueueAttributes, sqs:GetQueueUrl +1"| Failed_
              Worker_ -->|"dynamodb:PutItem"| Store_

            """.ReplaceLineEndings("\n"),
            outcome.Out);
    }

    [Fact]
    public void Rule_IsFedByItsBus() => Assert.EndsWith(
        "  Bus_ -->|\"events\"| Trades_\n",
        workspace.With("t.yaml", "Resources:\n  Trades: { Type: AWS::Events::Rule, Properties: { EventBusName: !Ref Bus } }\n  Bus: { Type: AWS::Events::EventBus }\n").Run("graph t.yaml").Out,
        StringComparison.Ordinal);

    [Fact]
    public void All_DrawsEveryResourceAndReference()
    {
        var outcome = workspace.With("t.yaml", Pipeline).Run("graph t.yaml --all");

        Assert.Contains("  Feed_[\"Feed<br/>Lambda EventSourceMapping\"]\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("  Worker_ -->|\"TABLE\"| Store_\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("  Polling_ -->|\"Roles\"| Role_\n", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileNames_StayInTheirQuotes()
    {
        workspace.With("t.json", """{"Resources": {"end": {"Type": "AWS::SQS::\"]; click end href \"javascript:x\" <script>"}, "a\"b": {"Type": "Custom::X"}, "a'b\n": {"Type": "AWS::SNS::Topic"}}}""");

        var lines = workspace.Run("graph t.json --all").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            [
                "flowchart LR",
                "  end_[\"end<br/>SQS #34;#93;; click end href #34;javascript:x#34; #60;script#62;\"]",
                "  a_b_[\"a#34;b<br/>Custom::X\"]",
                "  a_b__[[\"a'b <br/>SNS Topic\"]]",
            ],
            lines);
    }

    [Fact]
    public void ConstructPaths_GroupResources()
    {
        workspace.With("t.json", """
            {"Resources": {
              "A": {"Type": "AWS::SQS::Queue", "Metadata": {"aws:cdk:path": "App/Intake/Queue/Resource"}},
              "B": {"Type": "AWS::SQS::Queue", "Metadata": {"aws:cdk:path": "App/Intake/Failed/Queue/Resource"}},
              "C": {"Type": "AWS::SNS::Topic", "Metadata": {"aws:cdk:path": "App/Alerts/Resource"}}}}
            """);

        Assert.Equal(
            """
            flowchart LR
              subgraph group_Intake_["Intake"]
                A_[["Intake<br/>SQS Queue"]]
                B_[["Failed<br/>SQS Queue"]]
              end
              C_[["Alerts<br/>SNS Topic"]]

            """.ReplaceLineEndings("\n"),
            workspace.Run("graph t.json").Out);
    }

    [Fact]
    public void SeveralTemplates_HaveAFrameEach_AndOneCanBeChosen()
    {
        workspace.With("a.yaml", Workspace.GoodQueue).With("b.yaml", Workspace.GoodQueue);

        var both = workspace.Run("graph .").Out;
        var one = workspace.Run("graph . --stack b").Out;

        Assert.Contains("subgraph stack_a_[\"a\"]", both, StringComparison.Ordinal);
        Assert.Contains("Orders_2[[", both, StringComparison.Ordinal);
        Assert.Equal("flowchart LR\n  Orders_[[\"Orders<br/>SQS Queue\"]]\n", one);
    }

    [Fact]
    public void UnknownStack_IsWrongUsage()
    {
        var outcome = workspace.With("a.yaml", Workspace.GoodQueue).Run("graph . --stack c");

        Assert.Equal((2, "iacguard: There is no stack 'c'. There are: a.\n"), (outcome.Code, outcome.Error));
    }

    [Fact]
    public void MissingFile_IsUnreadableInput() => Assert.Equal(3, workspace.Run("graph none.yaml").Code);

    [Fact]
    public void Into_ReplacesTheChartBetweenTheComments()
    {
        workspace.With("a.yaml", Workspace.GoodQueue).With("README.md", "# A\n<!-- iacguard graph -->\nold\n<!-- /iacguard graph -->\nrest\n");

        Assert.Equal(0, workspace.Run("graph a.yaml --into README.md").Code);
        var once = workspace.Read("README.md");
        workspace.Run("graph a.yaml --into README.md");

        Assert.Equal("# A\n<!-- iacguard graph -->\n```mermaid\nflowchart LR\n  Orders_[[\"Orders<br/>SQS Queue\"]]\n```\n<!-- /iacguard graph -->\nrest\n", once);
        Assert.Equal(once, workspace.Read("README.md"));
    }

    [Fact]
    public void IntoAFileWithoutTheComments_IsWrongUsage() =>
        Assert.Equal(2, workspace.With("a.yaml", Workspace.GoodQueue).With("README.md", "# A\n").Run("graph a.yaml --into README.md").Code);

    [Fact]
    public void OptionsInTheFile_AreObeyedByEachChart()
    {
        workspace.With("a.yaml", Workspace.GoodQueue).With("b.yaml", Pipeline).With("README.md", """
            <!-- iacguard graph --stack a -->
            <!-- /iacguard graph -->
            between
            <!-- iacguard graph --stack b --all -->
            <!-- /iacguard graph -->

            """);

        Assert.Equal(0, workspace.Run("graph . --into README.md").Code);

        var parts = workspace.Read("README.md").Split("between");
        Assert.Contains("Orders_[[", parts[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Worker_", parts[0], StringComparison.Ordinal);
        Assert.Contains("  Polling_ -->|\"Roles\"| Role_\n", parts[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--stack")]
    [InlineData("--into x")]
    public void UnknownOptionInTheFile_IsWrongUsage(string options) =>
        Assert.Equal(2, workspace.With("a.yaml", Workspace.GoodQueue).With("README.md", $"<!-- iacguard graph {options} -->\n<!-- /iacguard graph -->\n").Run("graph . --into README.md").Code);

    [Fact]
    public void Groups_AreOneBoxEach()
    {
        workspace.With("t.json", """
            {"Resources": {
              "A": {"Type": "AWS::SQS::Queue", "Metadata": {"aws:cdk:path": "App/Intake/Queue/Resource"}, "Properties": {"RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": ["B", "Arn"]}}}},
              "B": {"Type": "AWS::SQS::Queue", "Metadata": {"aws:cdk:path": "App/Intake/Failed/Queue/Resource"}},
              "W": {"Type": "AWS::CloudWatch::Alarm", "Metadata": {"aws:cdk:path": "App/Intake/Alarm/Resource"}, "Properties": {"AlarmActions": [{"Ref": "C"}]}},
              "C": {"Type": "AWS::SNS::Topic", "Metadata": {"aws:cdk:path": "App/Alerts/Resource"}}}}
            """);

        Assert.Equal(
            """
            flowchart LR
              Intake_["Intake<br/>2 #215; SQS Queue, CloudWatch Alarm"]
              C_[["Alerts<br/>SNS Topic"]]
              Intake_ --> C_

            """.ReplaceLineEndings("\n"),
            workspace.Run("graph t.json --groups").Out);
    }
}
