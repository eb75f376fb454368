using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Following;

/// <summary>Constructs and other classes of the user's own are made with what they are given, base constructors and inherited members included.</summary>
public sealed class OwnConstructTests
{
    private const string Store =
        """
        public sealed class Store : Construct
        {
            private readonly string name;
            public Store(Construct scope, string id, string name, bool isOpen = false) : base(scope, id)
            {
                this.name = name;
                Queue = new Queue(this, "Queue", new QueueProps { QueueName = name, Encryption = isOpen ? QueueEncryption.UNENCRYPTED : QueueEncryption.KMS_MANAGED });
            }
            public Queue Queue { get; }
            public string Title => "store " + name;
            public void Allow(Role role) => Queue.GrantSendMessages(role);
        }
        """;

    [Fact]
    public async Task OwnConstruct_IsMadeBelowItsPath()
    {
        var stack = await Code.ReadAsync("""new Store(this, "Store", "orders", isOpen: true);""", types: Store);

        Assert.Equal("Store/Queue/Resource", Assert.Single(stack.Resources).ConstructPath);
        Assert.Equal("false", stack.Text("StoreQueue", "SqsManagedSseEnabled"));
        Assert.False(stack.Resources[0].IsShared);
    }

    [Fact]
    public async Task TwoOwnConstructs_KeepTheirMembersApart()
    {
        var stack = await Code.ReadAsync(
            """
            var a = new Store(this, "A", "a"); var b = new Store(this, "B", "b");
            new Queue(this, "Q", new QueueProps { QueueName = a.Title + ", " + b.Title, DeadLetterQueue = new DeadLetterQueue { Queue = a.Queue, MaxReceiveCount = 3 } });
            """,
            types: Store);

        Assert.Equal("store a, store b", stack.Text("Q", "QueueName"));
        Assert.Equal("${AQueue.Arn}", stack.Text("Q", "RedrivePolicy.deadLetterTargetArn"));
    }

    [Fact]
    public async Task MethodOfAnOwnConstruct_ChangesWhatItHolds()
    {
        var stack = await Code.ReadAsync("""var role = new Role(this, "R", new RoleProps { AssumedBy = new AccountRootPrincipal() }); new Store(this, "A", "a").Allow(role);""", types: Store);

        Assert.Equal("${AQueue.Arn}", stack.Text("RDefaultPolicy", "PolicyDocument.Statement[0].Resource"));
    }

    [Fact]
    public async Task OwnConstructThatOthersGet_IsSharedWithAllItHolds()
    {
        var stack = await Code.ReadAsync(
            """Elsewhere.Take(new Store(this, "A", "a")); new Store(this, "B", "b");""", types: Store + "public static class Elsewhere { public static extern void Take(object given); }");

        Assert.Equal(["AQueue"], stack.Resources.Where(static r => r.IsShared).Select(static r => r.LogicalId));
    }

    [Fact]
    public async Task ClassOfALibraryConstruct_IsMadeWithWhatItsBasesMake()
    {
        var stack = await Code.ReadAsync(
            """new Orders(this, "Orders", "o");""",
            types: """
            public abstract class SafeQueue : Queue
            {
                protected SafeQueue(Construct scope, string id, QueueProps props) : base(scope, id, Complete(props)) { new Bucket(this, "Log"); }
                private static QueueProps Complete(QueueProps props) => new() { QueueName = props.QueueName + "-safe", Encryption = QueueEncryption.UNENCRYPTED };
            }
            public sealed class Orders : SafeQueue { public Orders(Construct scope, string id, string name) : base(scope, id, new QueueProps { QueueName = name }) { } }
            """);

        Assert.Equal("o-safe", stack.Text("Orders", "QueueName"));
        Assert.Equal("false", stack.Text("Orders", "SqsManagedSseEnabled"));
        Assert.Contains(stack.Resources, static r => r.ConstructPath == "Orders/Log/Resource");
    }

    [Fact]
    public async Task Builder_BuildsWhatItWasTold()
    {
        var stack = await Code.ReadAsync(
            """
            var dead = new QueueBuilder(this, "Dead").Encrypted().Build();
            new QueueBuilder(this, "Orders").FailingTo(dead).Build();
            """,
            types: """
            public sealed class QueueBuilder
            {
                private readonly Construct scope;
                private readonly string id;
                public QueueBuilder(Construct scope, string id) => (this.scope, this.id) = (scope, id);
                private bool isEncrypted;
                private IQueue? dead;
                public QueueBuilder Encrypted() { isEncrypted = true; return this; }
                public QueueBuilder FailingTo(IQueue queue) { dead = queue; return this; }
                public Queue Build() => new(scope, id, new QueueProps
                {
                    Encryption = isEncrypted ? QueueEncryption.KMS_MANAGED : QueueEncryption.UNENCRYPTED,
                    DeadLetterQueue = dead is null ? null : new DeadLetterQueue { Queue = dead, MaxReceiveCount = 3 },
                });
            }
            """);

        Assert.Equal("alias/aws/sqs", stack.Text("Dead", "KmsMasterKeyId"));
        Assert.IsType<AbsentValue>(stack.At("Dead", "RedrivePolicy"));
        Assert.Equal("false", stack.Text("Orders", "SqsManagedSseEnabled"));
        Assert.Equal("${Dead.Arn}", stack.Text("Orders", "RedrivePolicy.deadLetterTargetArn"));
    }

    [Fact]
    public async Task BaseConstructorAndInheritedMembers_BelongToTheType()
    {
        var stack = await Code.ReadTypeAsync(
            """
            public abstract class TeamStack : Stack
            {
                private readonly string team;
                protected TeamStack(Construct scope, string id, string team) : base(scope, id) { this.team = team; Alerts = new Queue(this, "Alerts", new QueueProps { QueueName = NameOf("alerts") }); }
                protected Queue Alerts { get; }
                protected virtual string Kind => "base";
                protected string NameOf(string what) => $"{team}-{Kind}-{what}";
                protected Queue Add(string id) => new(this, id, new QueueProps { QueueName = NameOf(id), DeadLetterQueue = new DeadLetterQueue { Queue = Alerts, MaxReceiveCount = 2 } });
            }
            public sealed class S : TeamStack
            {
                public S(Construct scope, string id) : base(scope, id, "billing") { Add("orders"); }
                protected override string Kind => "own";
            }
            """);

        Assert.Equal("billing-own-alerts", stack.Text("Alerts", "QueueName"));
        Assert.Equal("billing-own-orders", stack.Text("orders", "QueueName"));
        Assert.Equal("${Alerts.Arn}", stack.Text("orders", "RedrivePolicy.deadLetterTargetArn"));
    }
}
