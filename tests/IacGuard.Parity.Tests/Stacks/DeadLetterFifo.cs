using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>FIFO queues and their dead-letter queues.</summary>
public class DeadLetterFifo : Stack
{
    public DeadLetterFifo(Construct scope, string id) : base(scope, id)
    {
        var dead = new Queue(this, "Dead", new QueueProps { Fifo = true, QueueName = "orders-dead.fifo", RetentionPeriod = Duration.Days(14) });
        _ = new Queue(this, "Orders", new QueueProps
        {
            Fifo = true,
            ContentBasedDeduplication = true,
            DeadLetterQueue = new DeadLetterQueue { Queue = dead, MaxReceiveCount = 3 },
        });
        _ = new Queue(this, "Unordered", new QueueProps { DeadLetterQueue = new DeadLetterQueue { Queue = dead, MaxReceiveCount = 3 } });
    }
}
