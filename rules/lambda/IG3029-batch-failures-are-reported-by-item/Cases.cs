using Amazon.CDK.AWS.Kinesis;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SQS;

public class AQueueInBatches : Stack
{
    public AQueueInBatches(Construct scope) : base(scope, "Stack")
    {
        var orders = new CfnQueue(this, "Orders");
        _ = new {|IG3029:CfnEventSourceMapping|}(this, "Poll", new CfnEventSourceMappingProps
        {
            EventSourceArn = orders.AttrArn,
            FunctionName = "worker",
            BatchSize = 10,
        });
    }
}

public class ItemsAreReportedOrBatchesAreSplit : Stack
{
    public ItemsAreReportedOrBatchesAreSplit(Construct scope) : base(scope, "Stack")
    {
        var orders = new CfnQueue(this, "Orders");
        _ = new CfnEventSourceMapping(this, "Poll", new CfnEventSourceMappingProps
        {
            EventSourceArn = orders.AttrArn,
            FunctionName = "worker",
            FunctionResponseTypes = new[] { "ReportBatchItemFailures" },
        });
        var stream = new CfnStream(this, "Stream", new CfnStreamProps
        {
            ShardCount = 1,
        });
        _ = new CfnEventSourceMapping(this, "Other", new CfnEventSourceMappingProps
        {
            EventSourceArn = stream.AttrArn,
            FunctionName = "worker",
            BisectBatchOnFunctionError = true,
        });
    }
}
