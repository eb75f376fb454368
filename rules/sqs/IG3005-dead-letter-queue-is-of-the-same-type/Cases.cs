using Amazon.CDK.AWS.SQS;

public class AFIFOQueueWithAStandardDeadLetterQueue : Stack
{
    public AFIFOQueueWithAStandardDeadLetterQueue(Construct scope) : base(scope, "Stack")
    {
        var failed = new CfnQueue(this, "Failed");
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            FifoQueue = true,
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = {|IG3005:failed.AttrArn|},
                ["maxReceiveCount"] = 5,
            },
        });
    }
}

public class TwoStandardQueuesOneOfThemSayingSo : Stack
{
    public TwoStandardQueuesOneOfThemSayingSo(Construct scope) : base(scope, "Stack")
    {
        var failed = new CfnQueue(this, "Failed");
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            FifoQueue = false,
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = failed.AttrArn,
                ["maxReceiveCount"] = 5,
            },
        });
    }
}
