using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;

public class AQueue : Stack
{
    public AQueue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            QueueName = {|IG4008:"orders.fifo"|},
        });
    }
}

public class FIFOAndAnotherName : Stack
{
    public FIFOAndAnotherName(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            QueueName = "orders.fifo",
            FifoQueue = true,
        });
        _ = new CfnTopic(this, "News", new CfnTopicProps
        {
            TopicName = "news",
        });
    }
}
