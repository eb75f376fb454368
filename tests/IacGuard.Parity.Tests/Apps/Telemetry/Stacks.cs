#nullable enable

using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.EFS;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Kinesis;
using Amazon.CDK.AWS.KinesisFirehose;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.EventSources;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.RDS;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.S3.Notifications;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SNS.Subscriptions;
using Amazon.CDK.AWS.SQS;
using Constructs;
using Function = Amazon.CDK.AWS.Lambda.Function;
using FunctionProps = Amazon.CDK.AWS.Lambda.FunctionProps;
using Stream = Amazon.CDK.AWS.Kinesis.Stream;

namespace IacGuard.Parity.Tests.Apps.Telemetry;

public readonly record struct FeedOptions(string Name, int Shards = 1, bool Keep = false)
{
    public StreamEncryption Encryption { get; init; } = StreamEncryption.UNENCRYPTED;
}

public interface IHaveInput
{
    IQueue Input { get; }
}

public static class Defaults
{
    public const string Team = "telemetry";
    public static readonly Duration Timeout = Duration.Minutes(1);
    public static readonly IReadOnlyDictionary<string, int> Ports = new Dictionary<string, int> { ["kafka"] = 9092, ["redis"] = 6379 };

    public static BucketProps Bucket(RemovalPolicy removal = RemovalPolicy.RETAIN) => new()
    {
        BlockPublicAccess = BlockPublicAccess.BLOCK_ALL,
        Encryption = BucketEncryption.S3_MANAGED,
        RemovalPolicy = removal,
        LifecycleRules = [new LifecycleRule { Id = "expire", Expiration = Duration.Days(365) }],
    };

    public static IEnumerable<PolicyStatement> Statements(string bucket)
    {
        yield return new PolicyStatement(new PolicyStatementProps { Actions = ["s3:PutObject"], Resources = [bucket + "/*"] });
        yield return new PolicyStatement(new PolicyStatementProps { Actions = ["kms:Decrypt", "kms:GenerateDataKey"], Resources = ["*"] });
    }
}

public abstract class TeamStack : Stack
{
    protected TeamStack(Construct scope, string id, string stage) : base(scope, id, new StackProps { Description = $"{Defaults.Team} {stage}" })
    {
        StageName = stage;
        Tags.SetTag("team", Defaults.Team);
        Amazon.CDK.Tags.Of(this).Add("stage", stage);
    }

    protected string StageName { get; }

    protected string NameOf(string what) => $"{Defaults.Team}-{StageName}-{what}".ToLowerInvariant();

    protected Function Handler(string id, Action<FunctionProps>? more = null)
    {
        var props = new FunctionProps
        {
            FunctionName = NameOf(id),
            Runtime = Runtime.PYTHON_3_12,
            Handler = "index.handler",
            Code = Code.FromInline("def handler(event, context): pass"),
            Timeout = Defaults.Timeout,
            LogRetention = RetentionDays.ONE_MONTH,
        };
        more?.Invoke(props);
        return new Function(this, id, props);
    }
}

public partial class IngestStack : TeamStack, IHaveInput
{
    private static readonly FeedOptions[] Feeds =
    [
        new("clicks", 2, true),
        new("views") { Encryption = StreamEncryption.MANAGED },
    ];

    private readonly Bucket raw;
    private readonly Lazy<Topic> alerts;

    public IngestStack(Construct scope, string id, string stage) : base(scope, id, stage)
    {
        raw = new Bucket(this, "Raw", Defaults.Bucket());
        alerts = new Lazy<Topic>(() => new Topic(this, "Alerts"));
        var dead = new Queue(this, "Dead", new QueueProps { QueueName = NameOf("dead"), Encryption = QueueEncryption.SQS_MANAGED });
        Input = new Queue(this, "Input", new QueueProps
        {
            QueueName = NameOf("input"),
            Encryption = QueueEncryption.SQS_MANAGED,
            DeadLetterQueue = new DeadLetterQueue { Queue = dead, MaxReceiveCount = 5 },
        });
        var streams = Feeds.ToDictionary(f => f.Name, AddStream);
        var enrich = Handler("Enrich", p => p.ReservedConcurrentExecutions = 5);
        enrich.AddEventSource(new KinesisEventSource(streams["clicks"], new KinesisEventSourceProps { StartingPosition = StartingPosition.LATEST, OnFailure = new SqsDlq(dead) }));
        foreach (var statement in Defaults.Statements(raw.BucketArn))
        {
            enrich.AddToRolePolicy(statement);
        }

        raw.AddEventNotification(EventType.OBJECT_CREATED, new SqsDestination(Input));
        alerts.Value.AddSubscription(new UrlSubscription("http://example.com/hook"));
        AddDelivery();
        Enumerable.Range(1, 3).Select(i => new LogGroup(this, $"Shard{i}Logs", new LogGroupProps { Retention = RetentionDays.ONE_DAY })).ToList();
        RemovalPolicy removal = stage switch
        {
            "prod" => RemovalPolicy.RETAIN,
            _ => RemovalPolicy.DESTROY,
        };
        _ = new Bucket(this, "Scratch", Defaults.Bucket(removal));
    }

    public IQueue Input { get; }

    private Stream AddStream(FeedOptions feed) => new(this, feed.Name, new StreamProps
    {
        StreamName = NameOf(feed.Name),
        ShardCount = feed.Shards,
        Encryption = feed.Encryption,
        RetentionPeriod = feed.Keep ? Duration.Days(7) : Duration.Hours(24),
    });
}

public partial class IngestStack
{
    private void AddDelivery()
    {
        var role = new Role(this, "DeliveryRole", new RoleProps { AssumedBy = new ServicePrincipal("firehose.amazonaws.com") });
        raw.GrantWrite(role);
        _ = new CfnDeliveryStream(this, "Delivery", new CfnDeliveryStreamProps
        {
            DeliveryStreamType = "DirectPut",
            S3DestinationConfiguration = new CfnDeliveryStream.S3DestinationConfigurationProperty { BucketArn = raw.BucketArn, RoleArn = role.RoleArn },
        });
    }
}

public class StoreStack : TeamStack
{
    public StoreStack(Construct scope, string id, string stage, IHaveInput ingest) : base(scope, id, stage)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2, NatGateways = stage == "prod" ? 2 : 1 });
        var clients = new SecurityGroup(this, "Clients", new SecurityGroupProps { Vpc = vpc });
        foreach (var (name, port) in Defaults.Ports)
        {
            var group = new SecurityGroup(this, name, new SecurityGroupProps { Vpc = vpc, AllowAllOutbound = true });
            group.AddIngressRule(clients, Port.Tcp(port), "clients");
            group.AddIngressRule(Peer.AnyIpv4(), Port.Tcp(port));
        }

        var files = new Amazon.CDK.AWS.EFS.FileSystem(this, "Files", new Amazon.CDK.AWS.EFS.FileSystemProps { Vpc = vpc, Encrypted = false });
        files.Connections.AllowDefaultPortFrom(clients);
        files.Connections.AllowDefaultPortFromAnyIpv4("open");
        var database = new DatabaseInstance(this, "Db", new DatabaseInstanceProps
        {
            Engine = DatabaseInstanceEngine.POSTGRES,
            Vpc = vpc,
            StorageEncrypted = stage == "prod",
            MultiAz = false,
        });
        database.Connections.AllowFrom(clients, Port.Tcp(5432));
        database.Connections.AllowFromAnyIpv4(Port.Tcp(5432));
        var reader = Handler("Reader");
        ingest.Input.GrantConsumeMessages(reader);
        reader.AddEventSource(new SqsEventSource(ingest.Input));
        reader.Role!.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName("AmazonS3FullAccess"));
        reader.AddPermission("Any", new Permission { Principal = new AnyPrincipal(), Action = "lambda:InvokeFunction" });
        reader.AddFunctionUrl(new FunctionUrlOptions { AuthType = FunctionUrlAuthType.NONE });
    }
}

public static class Program
{
    public static void AddAll(App app)
    {
        foreach (var stage in new List<string> { "dev", "prod" })
        {
            var ingest = new IngestStack(app, $"Ingest-{stage}", stage);
            var store = new StoreStack(app, $"Store-{stage}", stage, ingest);
            store.AddDependency(ingest);
        }
    }
}
