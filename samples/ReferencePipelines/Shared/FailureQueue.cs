using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace ReferencePipelines.Shared;

/// <summary>What a queue needs.</summary>
public sealed record QueueSpec
{
    /// <summary>Environment and team.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>Where the alarm on failed messages reports to.</summary>
    public required AlertTopic Alerts { get; init; }

    /// <summary>What the queue holds, such as <c>order-failures</c>: a part of its name.</summary>
    public required string Name { get; init; }

    /// <summary>The key that encrypts it; null for those of SQS.</summary>
    public IKey? Key { get; init; }
}

/// <summary>A queue for what failed: encrypted, kept as long as SQS can, and somebody hears of the first message.</summary>
public sealed class FailureQueue : Construct
{
    /// <summary>Makes the queue and its alarm.</summary>
    public FailureQueue(Construct scope, string id, QueueSpec spec) : base(scope, id)
    {
        Queue = new Queue(this, "Queue", new QueueProps
        {
            QueueName = spec.Deployment.Name(spec.Name),
            Encryption = spec.Key is null ? QueueEncryption.SQS_MANAGED : QueueEncryption.KMS,
            EncryptionMasterKey = spec.Key,
            EnforceSSL = true,
            RetentionPeriod = Duration.Days(14),
        });
        spec.Alerts.Notify(NotEmpty(this, spec, Queue));
    }

    /// <summary>The queue.</summary>
    public Queue Queue { get; }

    /// <summary>An alarm on the first message of a queue that should be empty.</summary>
    internal static Alarm NotEmpty(Construct scope, QueueSpec spec, Queue queue) => new(scope, "NotEmpty", new AlarmProps
    {
        AlarmName = spec.Deployment.Name($"{spec.Name}-not-empty"),
        AlarmDescription = $"Messages wait in {spec.Name}: look at them, mend the cause, then redrive or delete them.",
        Metric = queue.MetricApproximateNumberOfMessagesVisible(new MetricOptions { Period = Duration.Minutes(5), Statistic = Stats.MAXIMUM }),
        Threshold = 1,
        EvaluationPeriods = 1,
        ComparisonOperator = ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        TreatMissingData = TreatMissingData.NOT_BREACHING,
    });
}
