using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SQS;

public class ThreeAttemptsForAFunction : Stack
{
    public ThreeAttemptsForAFunction(Construct scope) : base(scope, "Stack")
    {
        var orders = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = Fn.ImportValue("failed"),
                ["maxReceiveCount"] = {|IG3004:3|},
            },
        });
        _ = new CfnEventSourceMapping(this, "Poll", new CfnEventSourceMappingProps
        {
            EventSourceArn = orders.AttrArn,
            FunctionName = "worker",
        });
    }
}

public class FiveAttemptsForAFunction : Stack
{
    public FiveAttemptsForAFunction(Construct scope) : base(scope, "Stack")
    {
        var orders = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = Fn.ImportValue("failed"),
                ["maxReceiveCount"] = 5,
            },
        });
        _ = new CfnEventSourceMapping(this, "Poll", new CfnEventSourceMappingProps
        {
            EventSourceArn = orders.AttrArn,
            FunctionName = "worker",
        });
    }
}
