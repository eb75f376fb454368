using IacGuard.Analyzers;
using IacGuard.CdkTestKit;

namespace IacGuard.CodeFixes.Tests;

public sealed class StatementSplitTests
{
    [Fact]
    public async Task MixedStatement_IsSplit() => await VerifyCodeFix.RunAsync(
        new CdkAnalyzer(),
        new StatementSplitFixProvider(),
        "IG1020",
        Stack(
            """
            // What the worker needs.
                    role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
                    {
                        Actions = new[] { "sqs:SendMessage", "sqs:ListQueues", "cloudwatch:PutMetricData", "logs:PutLogEvents" },
                        Resources = new[] { [|"*"|] },
                    }));
            """),
        Stack(
            """
            // What the worker needs.
                    role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
                    {
                        Actions = new[] { "sqs:ListQueues", "cloudwatch:PutMetricData", "logs:PutLogEvents" },
                        Resources = new[] { "*" },
                    }));
                    role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
                    {
                        Actions = new[] { "sqs:SendMessage" },
                        Resources = new[] { $"arn:{Aws.PARTITION}:sqs:{Aws.REGION}:{Aws.ACCOUNT_ID}:QueueName" },
                    }));
            """));

    [Fact]
    public async Task WritesOfLogs_AreLimitedForTheRuleThatCountsThem() => await VerifyCodeFix.RunAsync(
        new CdkAnalyzer(),
        new StatementSplitFixProvider(),
        "IG1022",
        Stack(
            """
            role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
                    {
                        Actions = new[] { "sqs:SendMessage", "cloudwatch:PutMetricData", "logs:PutLogEvents" },
                        Resources = new[] { [|"*"|] },
                    }));
            """),
        Stack(
            """
            role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
                    {
                        Actions = new[] { "cloudwatch:PutMetricData" },
                        Resources = new[] { "*" },
                    }));
                    role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
                    {
                        Actions = new[] { "sqs:SendMessage", "logs:PutLogEvents" },
                        Resources = new[] { $"arn:{Aws.PARTITION}:sqs:{Aws.REGION}:{Aws.ACCOUNT_ID}:QueueName", $"arn:{Aws.PARTITION}:logs:{Aws.REGION}:{Aws.ACCOUNT_ID}:log-group:LogGroupName:log-stream:LogStreamName" },
                    }));
            """),
        static project => project with { Properties = new Dictionary<string, string> { ["IacGuardPack"] = "all" } });

    [Fact]
    public async Task StatementThatIsNamed_KeepsItsSidOnce() => await VerifyCodeFix.RunAsync(
        new CdkAnalyzer(),
        new StatementSplitFixProvider(),
        "IG1020",
        Stack(
            """
            role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
                    {
                        Sid = "Work",
                        Actions = new[] { "sqs:SendMessage", "sqs:ListQueues" },
                        Resources = new[] { [|"*"|] },
                    }));
            """),
        Stack(
            """
            role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
                    {
                        Sid = "Work",
                        Actions = new[] { "sqs:ListQueues" },
                        Resources = new[] { "*" },
                    }));
                    role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
                    {
                        Actions = new[] { "sqs:SendMessage" },
                        Resources = new[] { $"arn:{Aws.PARTITION}:sqs:{Aws.REGION}:{Aws.ACCOUNT_ID}:QueueName" },
                    }));
            """));

    [Theory]
    [InlineData("\"sqs:SendMessage\", \"sqs:ReceiveMessage\"")]
    [InlineData("\"sqs:SendMessage\", \"dynamodb:Get*\"")]
    public async Task StatementThatIsNotMixed_HasNoFix(string actions) => Assert.Null(await VerifyCodeFix.TitleAsync(
        new CdkAnalyzer(),
        new StatementSplitFixProvider(),
        "IG1020",
        Stack($$"""role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { {{actions}} }, Resources = new[] { "*" } }));""")));

    private static string Stack(string statements) =>
        $$"""
        using Amazon.CDK.AWS.IAM;

        public class OrdersStack : Stack
        {
            public OrdersStack(Construct scope, string id) : base(scope, id)
            {
                var role = new Role(this, "Worker", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
                {{statements}}
            }
        }
        """;
}
