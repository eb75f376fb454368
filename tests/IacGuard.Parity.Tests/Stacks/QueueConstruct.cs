using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A construct of the user's own, made twice.</summary>
public class QueueConstruct : Stack
{
    public QueueConstruct(Construct scope, string id) : base(scope, id)
    {
        var orders = new WorkQueue(this, "Orders");
        _ = new WorkQueue(this, "Invoices");
        _ = new Queue(orders, "Extra", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });
    }
}

/// <summary>A queue with its dead-letter queue.</summary>
public class WorkQueue : Construct
{
    public WorkQueue(Construct scope, string id) : base(scope, id)
    {
        var dead = new Queue(this, "Dead", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });
        Queue = new Queue(this, "Queue", new QueueProps { DeadLetterQueue = new DeadLetterQueue { Queue = dead, MaxReceiveCount = 3 } });
    }

    public Queue Queue { get; }
}
