using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;

public class AStandardTopicWithAFIFOQueue : Stack
{
    public AStandardTopicWithAFIFOQueue(Construct scope) : base(scope, "Stack")
    {
        var topic = new CfnTopic(this, "Topic");
        var failed = new CfnQueue(this, "Failed", new CfnQueueProps
        {
            FifoQueue = true,
        });
        _ = new CfnSubscription(this, "Feed", new CfnSubscriptionProps
        {
            TopicArn = topic.Ref,
            Protocol = "sqs",
            Endpoint = Fn.ImportValue("orders"),
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = {|IG3025:failed.AttrArn|},
            },
        });
    }
}

public class BothStandard : Stack
{
    public BothStandard(Construct scope) : base(scope, "Stack")
    {
        var topic = new CfnTopic(this, "Topic");
        var failed = new CfnQueue(this, "Failed");
        _ = new CfnSubscription(this, "Feed", new CfnSubscriptionProps
        {
            TopicArn = topic.Ref,
            Protocol = "sqs",
            Endpoint = Fn.ImportValue("orders"),
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = failed.AttrArn,
            },
        });
    }
}
