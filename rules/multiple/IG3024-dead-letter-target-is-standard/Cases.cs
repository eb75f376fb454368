using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;

public class AFIFOTopic : Stack
{
    public AFIFOTopic(Construct scope) : base(scope, "Stack")
    {
        var failed = new CfnTopic(this, "Failed", new CfnTopicProps
        {
            FifoTopic = true,
        });
        _ = new CfnFunction(this, "Worker", new CfnFunctionProps
        {
            DeadLetterConfig = new CfnFunction.DeadLetterConfigProperty
            {
                TargetArn = {|IG3024:failed.Ref|},
            },
        });
    }
}

public class StandardOnesAndAFIFOPairOfQueues : Stack
{
    public StandardOnesAndAFIFOPairOfQueues(Construct scope) : base(scope, "Stack")
    {
        var failed = new CfnQueue(this, "Failed");
        _ = new CfnFunction(this, "Worker", new CfnFunctionProps
        {
            DeadLetterConfig = new CfnFunction.DeadLetterConfigProperty
            {
                TargetArn = failed.AttrArn,
            },
        });
        var failedOrders = new CfnQueue(this, "FailedOrders", new CfnQueueProps
        {
            FifoQueue = true,
        });
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            FifoQueue = true,
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = failedOrders.AttrArn,
                ["maxReceiveCount"] = 5,
            },
        });
    }
}
