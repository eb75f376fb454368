using System.Text.RegularExpressions;
using IacGuard.Analyzers;
using IacGuard.CdkTestKit;

namespace IacGuard.CodeFixes.Tests;

public sealed class DeadLetterQueueTests
{
    [Fact]
    public async Task Queue_GetsANewQueueBeforeIt() => await Verify(
        "IG3001",
        """_ = new [|Queue|](this, "Orders", new QueueProps { QueueName = "orders" });""",
        """
        MADE
        _ = new Queue(this, "Orders", new QueueProps
        {
            QueueName = "orders",
            DeadLetterQueue = new DeadLetterQueue { Queue = ordersDeadLetters, MaxReceiveCount = 5 },
        });
        """);

    [Fact]
    public async Task QueueWithoutProps_GetsThem() => await Verify(
        "IG3001",
        """_ = new [|Queue|](this, "Orders");""",
        """
        MADE
        _ = new Queue(this, "Orders", new QueueProps
        {
            DeadLetterQueue = new DeadLetterQueue { Queue = ordersDeadLetters, MaxReceiveCount = 5 },
        });
        """);

    [Fact]
    public async Task QueueWithoutAName_GetsItsQueueInPlace() => await Verify(
        "IG3001",
        """_ = new [|Queue|](this, id + "Orders");""",
        """
        _ = new Queue(this, id + "Orders", new QueueProps
        {
            DeadLetterQueue = new DeadLetterQueue
            {
                Queue = new Queue(this, id + "Orders" + "DeadLetters", new QueueProps
                {
                    Encryption = QueueEncryption.SQS_MANAGED,
                    EnforceSSL = true,
                    RetentionPeriod = Duration.Days(14),
                }),
                MaxReceiveCount = 5,
            },
        });
        """);

    [Fact]
    public async Task FifoQueue_GetsAFifoQueue() => await Verify(
        "IG3002",
        """_ = new [|Queue|](this, "Orders", new QueueProps { Fifo = true });""",
        """
        var ordersDeadLetters = new Queue(this, "OrdersDeadLetters", new QueueProps
        {
            Fifo = true,
            Encryption = QueueEncryption.SQS_MANAGED,
            EnforceSSL = true,
            RetentionPeriod = Duration.Days(14),
        });
        _ = new Queue(this, "Orders", new QueueProps
        {
            Fifo = true,
            DeadLetterQueue = new DeadLetterQueue { Queue = ordersDeadLetters, MaxReceiveCount = 5 },
        });
        """);

    [Fact]
    public async Task EncryptedQueue_GetsAQueueWithTheSameKey() => await Verify(
        "IG3001",
        """_ = new [|Queue|](this, "Orders", new QueueProps { EncryptionMasterKey = key });""",
        """
        var ordersDeadLetters = new Queue(this, "OrdersDeadLetters", new QueueProps
        {
            EncryptionMasterKey = key,
            EnforceSSL = true,
            RetentionPeriod = Duration.Days(14),
        });
        _ = new Queue(this, "Orders", new QueueProps
        {
            EncryptionMasterKey = key,
            DeadLetterQueue = new DeadLetterQueue { Queue = ordersDeadLetters, MaxReceiveCount = 5 },
        });
        """);

    [Fact]
    public async Task UnencryptedQueue_GetsAnEncryptedQueue() => await Verify(
        "IG3001",
        """_ = new [|Queue|](this, "Orders", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });""",
        """
        MADE
        _ = new Queue(this, "Orders", new QueueProps
        {
            Encryption = QueueEncryption.UNENCRYPTED,
            DeadLetterQueue = new DeadLetterQueue { Queue = ordersDeadLetters, MaxReceiveCount = 5 },
        });
        """);

    [Fact]
    public async Task FunctionWithoutDeadLetterQueue_GetsAnEncryptedOne() => await Verify(
        "IG3022",
        """_ = new [|Function|](this, "Main", new FunctionProps { Runtime = Runtime.PYTHON_3_12, Handler = "index.handler" });""",
        """
        var mainDeadLetters = new Queue(this, "MainDeadLetters", new QueueProps
        {
            Encryption = QueueEncryption.SQS_MANAGED,
            EnforceSSL = true,
            RetentionPeriod = Duration.Days(14),
        });
        _ = new Function(this, "Main", new FunctionProps
        {
            Runtime = Runtime.PYTHON_3_12,
            Handler = "index.handler",
            DeadLetterQueue = mainDeadLetters,
        });
        """,
        "using Amazon.CDK.AWS.Lambda;\n");

    [Fact]
    public async Task CfnQueue_GetsARedrivePolicy() => await Verify(
        "IG3001",
        """_ = new [|CfnQueue|](this, "Orders");""",
        """
        var ordersDeadLetters = new CfnQueue(this, "OrdersDeadLetters", new CfnQueueProps
        {
            SqsManagedSseEnabled = true,
            MessageRetentionPeriod = 1209600,
        });
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = ordersDeadLetters.AttrArn,
                ["maxReceiveCount"] = 5,
            },
        });
        """);

    [Fact]
    public async Task StatementWithAVariableAndAComment_KeepsBoth() => await Verify(
        "IG3001",
        """
        _ = id;

        // What customers order.
        var incoming_orders = new [|Queue|](this, "Orders");
        """,
        """
        _ = id;

        var incomingOrdersDeadLetters = new Queue(this, "OrdersDeadLetters", new QueueProps
        {
            Encryption = QueueEncryption.SQS_MANAGED,
            EnforceSSL = true,
            RetentionPeriod = Duration.Days(14),
        });
        // What customers order.
        var incoming_orders = new Queue(this, "Orders", new QueueProps
        {
            DeadLetterQueue = new DeadLetterQueue { Queue = incomingOrdersDeadLetters, MaxReceiveCount = 5 },
        });
        """);

    [Fact]
    public async Task QueueInABranch_GetsItsQueueThere() => await Verify(
        "IG3001",
        """_ = id.Length > 3 ? new [|Queue|](this, "Orders") : null;""",
        """
        _ = id.Length > 3 ? new Queue(this, "Orders", new QueueProps
        {
            INPLACE(this)
        }) : null;
        """);

    [Fact]
    public async Task NameIsTaken_QueueIsMadeInPlace() => await Verify(
        "IG3001",
        """_ = new [|Queue|](this, "Orders"); var ordersDeadLetters = id;""",
        """
        _ = new Queue(this, "Orders", new QueueProps
        {
            INPLACE(this)
        }); var ordersDeadLetters = id;
        """);

    [Fact]
    public async Task SameIdInAnotherScope_QueueIsMadeInPlace() => await Verify(
        "IG3001",
        """
        var other = new Construct(this, "Other");
        _ = new [|Queue|](this, "Orders");
        _ = new [|Queue|](other, "Orders");
        """,
        """
        var other = new Construct(this, "Other");
        MADE
        _ = new Queue(this, "Orders", new QueueProps
        {
            DeadLetterQueue = new DeadLetterQueue { Queue = ordersDeadLetters, MaxReceiveCount = 5 },
        });
        _ = new Queue(other, "Orders", new QueueProps
        {
            INPLACE(other)
        });
        """);

    [Fact]
    public async Task ScopeThatIsMadeThere_HasNoFix() => Assert.Null(await VerifyCodeFix.TitleAsync(
        new CdkAnalyzer(), new PropertyFixProvider(), "IG3001", Stack("""_ = new Queue(new Construct(this, "Other"), "Orders");""")));

    // MADE and INPLACE(scope) in a text: the queue that the fix makes of its own, before the statement and in the props.
    private static string Expanded(string text) => Regex.Replace(
        text.Replace(
            "MADE",
            """
            var ordersDeadLetters = new Queue(this, "OrdersDeadLetters", new QueueProps
            {
                Encryption = QueueEncryption.SQS_MANAGED,
                EnforceSSL = true,
                RetentionPeriod = Duration.Days(14),
            });
            """,
            StringComparison.Ordinal),
        "INPLACE\\((.*)\\)",
        """
        DeadLetterQueue = new DeadLetterQueue
            {
                Queue = new Queue($1, "OrdersDeadLetters", new QueueProps
                {
                    Encryption = QueueEncryption.SQS_MANAGED,
                    EnforceSSL = true,
                    RetentionPeriod = Duration.Days(14),
                }),
                MaxReceiveCount = 5,
            },
        """);

    private static async Task Verify(string id, string source, string expected, string usings = "") => await VerifyCodeFix.RunAsync(
        new CdkAnalyzer(),
        new PropertyFixProvider(),
        id,
        usings + Stack(source),
        usings + Stack(Expanded(expected)),
        p => p with { AdditionalFiles = new Dictionary<string, string> { ["iacguard.yaml"] = $"severities: {{ {id}: error }}" } });

    private static string Stack(string statement) =>
        $$"""
        using Amazon.CDK.AWS.SQS;

        public class OrdersStack : Stack
        {
            public OrdersStack(Construct scope, string id, Amazon.CDK.AWS.KMS.IKey key) : base(scope, id)
            {
                {{statement.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """;
}
