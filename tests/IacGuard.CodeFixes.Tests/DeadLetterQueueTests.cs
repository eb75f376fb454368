using IacGuard.Analyzers;
using IacGuard.CdkTestKit;

namespace IacGuard.CodeFixes.Tests;

public sealed class DeadLetterQueueTests
{
    [Fact]
    public async Task Queue_GetsANewQueueBesideIt() => await Verify(
        "IG3001",
        """_ = new [|Queue|](this, "Orders", new QueueProps { QueueName = "orders" });""",
        """_ = new Queue(this, "Orders", new QueueProps { QueueName = "orders", DeadLetterQueue = new DeadLetterQueue { Queue = new Queue(this, "OrdersDeadLetters", new QueueProps { RetentionPeriod = Duration.Days(14) }), MaxReceiveCount = 5 } });""");

    [Fact]
    public async Task QueueWithoutProps_GetsThem() => await Verify(
        "IG3001",
        """_ = new [|Queue|](this, id + "Orders");""",
        """_ = new Queue(this, id + "Orders", new QueueProps { DeadLetterQueue = new DeadLetterQueue { Queue = new Queue(this, id + "Orders" + "DeadLetters", new QueueProps { RetentionPeriod = Duration.Days(14) }), MaxReceiveCount = 5 } });""");

    [Fact]
    public async Task FifoQueue_GetsAFifoQueue() => await Verify(
        "IG3002",
        """_ = new [|Queue|](this, "Orders", new QueueProps { Fifo = true });""",
        """_ = new Queue(this, "Orders", new QueueProps { Fifo = true, DeadLetterQueue = new DeadLetterQueue { Queue = new Queue(this, "OrdersDeadLetters", new QueueProps { Fifo = true, RetentionPeriod = Duration.Days(14) }), MaxReceiveCount = 5 } });""");

    [Fact]
    public async Task CfnQueue_GetsARedrivePolicy() => await Verify(
        "IG3001",
        """_ = new [|CfnQueue|](this, "Orders");""",
        """_ = new CfnQueue(this, "Orders", new CfnQueueProps { RedrivePolicy = new Dictionary<string, object> { ["deadLetterTargetArn"] = new CfnQueue(this, "OrdersDeadLetters", new CfnQueueProps { MessageRetentionPeriod = 1209600 }).AttrArn, ["maxReceiveCount"] = 5 } });""");

    private static async Task Verify(string id, string source, string expected) => await VerifyCodeFix.RunAsync(
        new CdkAnalyzer(),
        new PropertyFixProvider(),
        id,
        Stack(source),
        Stack(expected),
        p => p with { AdditionalFiles = new Dictionary<string, string> { ["iacguard.yaml"] = $"severities: {{ {id}: error }}" } });

    private static string Stack(string statement) =>
        $$"""
        using Amazon.CDK.AWS.SQS;

        public class OrdersStack : Stack
        {
            public OrdersStack(Construct scope, string id) : base(scope, id)
            {
                {{statement}}
            }
        }
        """;
}
