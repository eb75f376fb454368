#nullable enable

using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SQS;
using Constructs;
using Attribute = Amazon.CDK.AWS.DynamoDB.Attribute;

namespace IacGuard.Parity.Tests.Apps.Ledger;

public sealed class QueueBuilder(Construct scope, string id)
{
    private bool isEncrypted;
    private Duration retention = Duration.Days(4);
    private IQueue? dead;

    public QueueBuilder Encrypted()
    {
        isEncrypted = true;
        return this;
    }

    public QueueBuilder Keeping(Duration duration)
    {
        retention = duration;
        return this;
    }

    public QueueBuilder FailingTo(IQueue queue)
    {
        dead = queue;
        return this;
    }

    public Queue Build() => new(scope, id, new QueueProps
    {
        Encryption = isEncrypted ? QueueEncryption.KMS_MANAGED : QueueEncryption.UNENCRYPTED,
        RetentionPeriod = retention,
        DeadLetterQueue = dead is null ? null : new DeadLetterQueue { MaxReceiveCount = 3, Queue = dead },
    });
}

public sealed class PolicyBuilder
{
    private readonly List<PolicyStatement> statements = [];

    public PolicyBuilder Allow(string resource, params string[] actions)
    {
        statements.Add(new PolicyStatement(new PolicyStatementProps { Effect = Effect.ALLOW, Actions = actions, Resources = [resource] }));
        return this;
    }

    public PolicyDocument Build() => new(new PolicyDocumentProps { Statements = [.. statements] });
}

/// <summary>Functions that all look alike.</summary>
public abstract class LedgerFunction : Function
{
    protected LedgerFunction(Construct scope, string id, FunctionProps props) : base(scope, id, Complete(scope, id, props))
    {
        AddEnvironment("POWERTOOLS_SERVICE_NAME", "ledger");
    }

    private static FunctionProps Complete(Construct scope, string id, FunctionProps props) => new()
    {
        Runtime = props.Runtime ?? Runtime.DOTNET_8,
        Handler = props.Handler,
        Code = Code.FromBucket(Bucket.FromBucketName(scope, id + "Code", "ledger-code"), "functions.zip"),
        MemorySize = props.MemorySize ?? 512,
        Timeout = props.Timeout ?? Duration.Seconds(30),
        Tracing = Tracing.ACTIVE,
        DeadLetterQueueEnabled = props.DeadLetterQueueEnabled,
        Environment = props.Environment,
    };
}

public sealed class PostingFunction(Construct scope, string id, string table) : LedgerFunction(scope, id, new FunctionProps
{
    Runtime = Runtime.NODEJS_18_X,
    Handler = "index.handler",
    Environment = new Dictionary<string, string> { ["TABLE"] = table, ["DB_PASSWORD"] = "hunter2-Sup3rSecret!" },
});

public sealed class PlainFunction(Construct scope, string id) : LedgerFunction(scope, id, new FunctionProps { Handler = "Ledger::Handler" });

public static class Tables
{
    public static Table Create(Construct scope, string id, string key, Action<TableProps>? change = null)
    {
        var props = new TableProps
        {
            PartitionKey = new Attribute { Name = key, Type = AttributeType.STRING },
            BillingMode = BillingMode.PAY_PER_REQUEST,
            Encryption = TableEncryption.AWS_MANAGED,
        };
        change?.Invoke(props);
        return new Table(scope, id, props);
    }
}
