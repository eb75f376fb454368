using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Source queues with and without a dead-letter queue.</summary>
public class DeadLetterQueues : Stack
{
    public DeadLetterQueues(Construct scope, string id) : base(scope, id)
    {
        var dead = new Queue(this, "Dead", new QueueProps { RetentionPeriod = Duration.Days(14) });
        _ = new Queue(this, "Orders", new QueueProps
        {
            RetentionPeriod = Duration.Days(4),
            DeadLetterQueue = new DeadLetterQueue { Queue = dead, MaxReceiveCount = 3 },
        });
        _ = new Queue(this, "Impatient", new QueueProps { DeadLetterQueue = new DeadLetterQueue { Queue = dead, MaxReceiveCount = 1 } });
        _ = new Queue(this, "Alone");

        var shortLived = new Queue(this, "ShortDead", new QueueProps { RetentionPeriod = Duration.Hours(1) });
        _ = new Queue(this, "Lossy", new QueueProps { RetentionPeriod = Duration.Days(7), DeadLetterQueue = new DeadLetterQueue { Queue = shortLived, MaxReceiveCount = 5 } });
    }
}
