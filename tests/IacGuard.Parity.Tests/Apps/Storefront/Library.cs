#nullable enable

using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.CloudWatch.Actions;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.EventSources;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;
using Amazon.JSII.Runtime.Deputy;

namespace IacGuard.Parity.Tests.Apps.Storefront;

public sealed class SafeQueueProps
{
    public int MaxReceives { get; init; } = 3;

    public Duration? Visibility { get; init; }

    public ITopic? Alarms { get; init; }

    public bool Fifo { get; init; }
}

/// <summary>A queue with its dead-letter queue and alarm.</summary>
public sealed class SafeQueue : Construct
{
    public SafeQueue(Construct scope, string id, SafeQueueProps? props = null) : base(scope, id)
    {
        props ??= new SafeQueueProps();
        DeadLetters = new Queue(this, "Dead", new QueueProps
        {
            Encryption = QueueEncryption.SQS_MANAGED,
            EnforceSSL = true,
            RetentionPeriod = Duration.Days(14),
            Fifo = props.Fifo ? true : null,
        });
        Queue = new Queue(this, "Main", new QueueProps
        {
            Encryption = QueueEncryption.SQS_MANAGED,
            VisibilityTimeout = props.Visibility ?? Duration.Seconds(180),
            Fifo = props.Fifo ? true : null,
            DeadLetterQueue = new DeadLetterQueue { Queue = DeadLetters, MaxReceiveCount = props.MaxReceives },
        });
        var alarm = new Alarm(this, "Alarm", new AlarmProps
        {
            Metric = DeadLetters.MetricApproximateNumberOfMessagesVisible(),
            Threshold = 1,
            EvaluationPeriods = 1,
        });
        if (props.Alarms is { } topic)
        {
            alarm.AddAlarmAction(new SnsAction(topic));
        }
    }

    public Queue Queue { get; }

    public Queue DeadLetters { get; }
}

public static class Constructions
{
    public static Function AddHandler(this Construct scope, string id, Settings settings, string handler = "index.handler", IDictionary<string, string>? environment = null)
    {
        var logs = new LogGroup(scope, id + "Logs", new LogGroupProps { Retention = settings.Retention, RemovalPolicy = settings.Removal });
        return new Function(scope, id, new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = handler,
            Code = Code.FromInline("exports.handler = async () => {}"),
            LogGroup = logs,
            Environment = environment,
            Tracing = settings.IsProd ? Tracing.ACTIVE : Tracing.DISABLED,
        });
    }

    public static T Consuming<T>(this T function, IQueue queue) where T : Function
    {
        function.AddEventSource(new SqsEventSource(queue, new SqsEventSourceProps { BatchSize = 10 }));
        return function;
    }

    public static Bucket WithLifecycle(this Bucket bucket, int days)
    {
        bucket.AddLifecycleRule(new LifecycleRule { Expiration = Duration.Days(days), AbortIncompleteMultipartUploadAfter = Duration.Days(7) });
        return bucket;
    }

    public static Role MayRead(this Role role, params IBucket[] buckets)
    {
        foreach (var bucket in buckets)
        {
            role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = [bucket.ArnForObjects("*")] }));
        }

        return role;
    }
}

/// <summary>Switches versions on for buckets that lack it.</summary>
public sealed class VersionAspect : DeputyBase, IAspect
{
    public void Visit(IConstruct node)
    {
        if (node is CfnBucket bucket)
        {
            bucket.VersioningConfiguration = new CfnBucket.VersioningConfigurationProperty { Status = "Enabled" };
        }
    }
}
