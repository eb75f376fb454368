using Amazon.CDK;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>FIFO suffixes where they belong and where not.</summary>
public class NamesFifo : Stack
{
    public NamesFifo(Construct scope, string id) : base(scope, id)
    {
        _ = new Queue(this, "Good", new QueueProps { Fifo = true, QueueName = "dev-orders-queue.fifo" });
        _ = new CfnQueue(this, "Lacks", new CfnQueueProps { FifoQueue = true, QueueName = "dev-orders-queue" });
        _ = new CfnQueue(this, "Extra", new CfnQueueProps { QueueName = "dev-invoices-queue.fifo" });
        _ = new CfnTopic(this, "TopicLacks", new CfnTopicProps { FifoTopic = true, TopicName = "dev-orders-topic" });
    }
}
