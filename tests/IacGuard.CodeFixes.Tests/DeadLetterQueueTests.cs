using IacGuard.Analyzers;
using IacGuard.CdkTestKit;

namespace IacGuard.CodeFixes.Tests;

public sealed class DeadLetterQueueTests
{
    [Fact]
    public async Task Queue_GetsANewQueueBesideIt() => await Verify(
        "IG3001",
        """_ = new [|Queue|](this, "Orders", new QueueProps { QueueName = "orders" });""",
        """_ = new Queue(this, "Orders", new QueueProps { QueueName = "orders", DeadLetterQueue = new DeadLetterQueue { Queue = new Queue(this, "OrdersDeadLetters", new QueueProps { Encryption = QueueEncryption.SQS_MANAGED, EnforceSSL = true, RetentionPeriod = Duration.Days(14) }), MaxReceiveCount = 5 } });""");

    [Fact]
    public async Task QueueWithoutProps_GetsThem() => await Verify(
        "IG3001",
        """_ = new [|Queue|](this, id + "Orders");""",
        """_ = new Queue(this, id + "Orders", new QueueProps { DeadLetterQueue = new DeadLetterQueue { Queue = new Queue(this, id + "Orders" + "DeadLetters", new QueueProps { Encryption = QueueEncryption.SQS_MANAGED, EnforceSSL = true, RetentionPeriod = Duration.Days(14) }), MaxReceiveCount = 5 } });""");

    [Fact]
    public async Task FifoQueue_GetsAFifoQueue() => await Verify(
        "IG3002",
        """_ = new [|Queue|](this, "Orders", new QueueProps { Fifo = true });""",
        """_ = new Queue(this, "Orders", new QueueProps { Fifo = true, DeadLetterQueue = new DeadLetterQueue { Queue = new Queue(this, "OrdersDeadLetters", new QueueProps { Fifo = true, Encryption = QueueEncryption.SQS_MANAGED, EnforceSSL = true, RetentionPeriod = Duration.Days(14) }), MaxReceiveCount = 5 } });""");

    [Fact]
    public async Task EncryptedQueue_GetsAQueueWithTheSameKey() => await Verify(
        "IG3001",
        """_ = new [|Queue|](this, "Orders", new QueueProps { EncryptionMasterKey = key });""",
        """_ = new Queue(this, "Orders", new QueueProps { EncryptionMasterKey = key, DeadLetterQueue = new DeadLetterQueue { Queue = new Queue(this, "OrdersDeadLetters", new QueueProps { EncryptionMasterKey = key, EnforceSSL = true, RetentionPeriod = Duration.Days(14) }), MaxReceiveCount = 5 } });""");

    [Fact]
    public async Task UnencryptedQueue_GetsAnEncryptedQueue() => await Verify(
        "IG3001",
        """_ = new [|Queue|](this, "Orders", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });""",
        """_ = new Queue(this, "Orders", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED, DeadLetterQueue = new DeadLetterQueue { Queue = new Queue(this, "OrdersDeadLetters", new QueueProps { Encryption = QueueEncryption.SQS_MANAGED, EnforceSSL = true, RetentionPeriod = Duration.Days(14) }), MaxReceiveCount = 5 } });""");

    [Fact]
    public async Task FunctionWithoutDeadLetterQueue_GetsAnEncryptedOne() => await Verify(
        "IG3022",
        """_ = new [|Function|](this, "Main", new FunctionProps { Runtime = Runtime.PYTHON_3_12, Handler = "index.handler", Code = Code.FromInline("pass") });""",
        """_ = new Function(this, "Main", new FunctionProps { Runtime = Runtime.PYTHON_3_12, Handler = "index.handler", Code = Code.FromInline("pass"), DeadLetterQueue = new Queue(this, "MainDeadLetters", new QueueProps { Encryption = QueueEncryption.SQS_MANAGED, EnforceSSL = true, RetentionPeriod = Duration.Days(14) }) });""",
        "using Amazon.CDK.AWS.Lambda;\n");

    [Fact]
    public async Task CfnQueue_GetsARedrivePolicy() => await Verify(
        "IG3001",
        """_ = new [|CfnQueue|](this, "Orders");""",
        """_ = new CfnQueue(this, "Orders", new CfnQueueProps { RedrivePolicy = new Dictionary<string, object> { ["deadLetterTargetArn"] = new CfnQueue(this, "OrdersDeadLetters", new CfnQueueProps { SqsManagedSseEnabled = true, MessageRetentionPeriod = 1209600 }).AttrArn, ["maxReceiveCount"] = 5 } });""");

    private static async Task Verify(string id, string source, string expected, string usings = "") => await VerifyCodeFix.RunAsync(
        new CdkAnalyzer(),
        new PropertyFixProvider(),
        id,
        usings + Stack(source),
        usings + Stack(expected),
        p => p with { AdditionalFiles = new Dictionary<string, string> { ["iacguard.yaml"] = $"severities: {{ {id}: error }}" } });

    private static string Stack(string statement) =>
        $$"""
        using Amazon.CDK.AWS.SQS;

        public class OrdersStack : Stack
        {
            public OrdersStack(Construct scope, string id, Amazon.CDK.AWS.KMS.IKey key) : base(scope, id)
            {
                {{statement}}
            }
        }
        """;
}
