using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace ReferencePipelines.Shared;

/// <summary>What a queue with a consumer needs.</summary>
public sealed record EncryptedQueueProps
{
    /// <summary>Name, environment, alerts.</summary>
    public required QueueSpec Spec { get; init; }

    /// <summary>How long its consumer may run; a message stays hidden for six times that long, as AWS advises.</summary>
    public required Duration ConsumerTimeout { get; init; }

    /// <summary>After how many attempts a message goes to the dead-letter queue.</summary>
    public int MaxReceiveCount { get; init; } = 5;

    /// <summary>How long messages are kept.</summary>
    public Duration Retention { get; init; } = Duration.Days(4);
}

/// <summary>An encrypted queue with its dead-letter queue, and an alarm on that one.</summary>
public sealed class EncryptedQueue : Construct
{
    private const int VisibilityFactor = 6;

    /// <summary>Makes both queues and the alarm.</summary>
    public EncryptedQueue(Construct scope, string id, EncryptedQueueProps props) : base(scope, id)
    {
        DeadLetters = new FailureQueue(this, "DeadLetters", props.Spec with { Name = $"{props.Spec.Name}-dlq" }).Queue;
        Queue = new Queue(this, "Queue", new QueueProps
        {
            QueueName = props.Spec.Deployment.Name(props.Spec.Name),
            Encryption = QueueEncryption.SQS_MANAGED,
            EnforceSSL = true,
            RetentionPeriod = props.Retention,
            ReceiveMessageWaitTime = Duration.Seconds(20),
            VisibilityTimeout = Duration.Seconds(props.ConsumerTimeout.ToSeconds() * VisibilityFactor),
            DeadLetterQueue = new DeadLetterQueue { Queue = DeadLetters, MaxReceiveCount = props.MaxReceiveCount },
        });
    }

    /// <summary>The queue.</summary>
    public Queue Queue { get; }

    /// <summary>Where messages go that could not be handled.</summary>
    public Queue DeadLetters { get; }
}
