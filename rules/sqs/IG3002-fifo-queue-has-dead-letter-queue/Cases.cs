using Amazon.CDK.AWS.SQS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3002:CfnQueue|}(this, "Orders", new CfnQueueProps
        {
            FifoQueue = true,
        });
    }
}

public class APairOfFIFOQueues : Stack
{
    public APairOfFIFOQueues(Construct scope) : base(scope, "Stack")
    {
        var failed = new CfnQueue(this, "Failed", new CfnQueueProps
        {
            FifoQueue = true,
        });
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            FifoQueue = true,
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = failed.AttrArn,
                ["maxReceiveCount"] = 5,
            },
        });
    }
}
