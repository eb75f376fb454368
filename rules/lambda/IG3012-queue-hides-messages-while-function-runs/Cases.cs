using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SQS;

public class TheDefaultOf30SIsLessThanAMinute : Stack
{
    public TheDefaultOf30SIsLessThanAMinute(Construct scope) : base(scope, "Stack")
    {
        var orders = new CfnQueue(this, "Orders");
        var worker = new CfnFunction(this, "Worker", new CfnFunctionProps
        {
            Timeout = 60,
        });
        _ = new CfnEventSourceMapping(this, "Poll", new CfnEventSourceMappingProps
        {
            EventSourceArn = {|IG3012:orders.AttrArn|},
            FunctionName = worker.Ref,
        });
    }
}

public class AsLongAsTheFunctionRuns : Stack
{
    public AsLongAsTheFunctionRuns(Construct scope) : base(scope, "Stack")
    {
        var orders = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            VisibilityTimeout = 60,
        });
        var worker = new CfnFunction(this, "Worker", new CfnFunctionProps
        {
            Timeout = 60,
        });
        _ = new CfnEventSourceMapping(this, "Poll", new CfnEventSourceMappingProps
        {
            EventSourceArn = orders.AttrArn,
            FunctionName = worker.AttrArn,
        });
    }
}
