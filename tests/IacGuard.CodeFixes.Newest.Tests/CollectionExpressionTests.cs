using IacGuard.Analyzers;
using IacGuard.CdkTestKit;

namespace IacGuard.CodeFixes.Newest.Tests;

/// <summary>The fixes where lists are collection expressions and creations are target-typed.</summary>
public sealed class CollectionExpressionTests
{
    [Fact]
    public async Task MixedStatementOfCollectionExpressions_IsSplit() => await VerifyCodeFix.RunAsync(
        new CdkAnalyzer(),
        new StatementSplitFixProvider(),
        "IG1020",
        Stack(
            """
            role.AddToPolicy(new(new PolicyStatementProps
                    {
                        Actions = ["s3:GetObject", "s3:ListAllMyBuckets"],
                        Resources = [[|"*"|]],
                    }));
            """),
        Stack(
            """
            role.AddToPolicy(new(new PolicyStatementProps
                    {
                        Actions = ["s3:ListAllMyBuckets"],
                        Resources = ["*"],
                    }));
                    role.AddToPolicy(new(new PolicyStatementProps
                    {
                        Actions = ["s3:GetObject"],
                        Resources = [$"arn:{Aws.PARTITION}:s3:::BucketName/ObjectName"],
                    }));
            """));

    [Fact]
    public async Task MixedStatementInAListOfStatements_IsSplitWithinIt() => await VerifyCodeFix.RunAsync(
        new CdkAnalyzer(),
        new StatementSplitFixProvider(),
        "IG1020",
        Stack(
            """
            _ = new ManagedPolicy(this, "Reading", new ManagedPolicyProps
                    {
                        Statements = [new(new PolicyStatementProps { Actions = ["s3:GetObject", "s3:ListAllMyBuckets"], Resources = new[] { [|"*"|] } })],
                    });
            """),
        Stack(
            """
            _ = new ManagedPolicy(this, "Reading", new ManagedPolicyProps
                    {
                        Statements = [new(new PolicyStatementProps { Actions = ["s3:ListAllMyBuckets"], Resources = new[] { "*" } }), new(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = new[] { $"arn:{Aws.PARTITION}:s3:::BucketName/ObjectName" } })],
                    });
            """));

    [Fact]
    public async Task WildcardInACollectionExpression_IsReplacedByTheActionsInUse() => await VerifyCodeFix.RunAsync(
        new CdkAnalyzer(),
        new ActionsInUseFixProvider(),
        "IG1004",
        Stack("""role.AddToPolicy(new(new PolicyStatementProps { Actions = [[|"sqs:*"|]], Resources = ["arn:aws:sqs:eu-west-1:111122223333:orders"] }));""") + Sdk,
        Stack("""role.AddToPolicy(new(new PolicyStatementProps { Actions = ["sqs:SendMessage"], Resources = ["arn:aws:sqs:eu-west-1:111122223333:orders"] }));""") + Sdk);

    [Fact]
    public async Task TargetTypedCreation_GetsADeadLetterQueue() => await VerifyCodeFix.RunAsync(
        new CdkAnalyzer(),
        new PropertyFixProvider(),
        "IG3001",
        Stack("""Queue queue = [|new|](this, "Orders", new QueueProps { QueueName = "orders" });"""),
        Stack("""
            var queueDeadLetters = new Queue(this, "OrdersDeadLetters", new QueueProps
                    {
                        Encryption = QueueEncryption.SQS_MANAGED,
                        EnforceSSL = true,
                        RetentionPeriod = Duration.Days(14),
                    });
                    Queue queue = new(this, "Orders", new QueueProps
                    {
                        QueueName = "orders",
                        DeadLetterQueue = new DeadLetterQueue { Queue = queueDeadLetters, MaxReceiveCount = 5 },
                    });
            """),
        static p => p with { AdditionalFiles = new Dictionary<string, string> { ["iacguard.yaml"] = "severities: { IG3001: error }" } });

    [Fact]
    public async Task CreationsInACollectionExpression_GetTheProperty() => await VerifyCodeFix.RunAsync(
        new CdkAnalyzer(),
        new PropertyFixProvider(),
        "IG2001",
        Stack("""Queue[] queues = [new Queue(this, "A", new QueueProps { Encryption = [|QueueEncryption.UNENCRYPTED|] }), new(this, "B")];"""),
        Stack("""Queue[] queues = [new Queue(this, "A", new QueueProps { Encryption = QueueEncryption.SQS_MANAGED }), new(this, "B")];"""));

    private const string Sdk =
        """

        namespace Amazon.Runtime { public interface IAmazonService { } }

        namespace Amazon.SQS
        {
            public interface IAmazonSQS : Amazon.Runtime.IAmazonService { void SendMessageAsync(string queue, string body); }
        }

        public class Sender(Amazon.SQS.IAmazonSQS sqs)
        {
            public void Send() => sqs.SendMessageAsync("orders", "1");
        }
        """;

    private static string Stack(string statements) =>
        $$"""
        using Amazon.CDK.AWS.IAM;
        using Amazon.CDK.AWS.SQS;

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
