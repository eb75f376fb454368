using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;

public class AQueueWithoutTheSuffix : Stack
{
    public AQueueWithoutTheSuffix(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            FifoQueue = true,
            QueueName = {|IG4007:"orders"|},
        });
    }
}

public class TheSuffixAndNoName : Stack
{
    public TheSuffixAndNoName(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            FifoQueue = true,
            QueueName = "orders.fifo",
        });
        _ = new CfnQueue(this, "Returns", new CfnQueueProps
        {
            FifoQueue = true,
        });
        _ = new CfnTopic(this, "News", new CfnTopicProps
        {
            FifoTopic = true,
            TopicName = $"{Aws.STACK_NAME}-news.fifo",
        });
    }
}
