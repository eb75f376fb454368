using Amazon.CDK.AWS.Kinesis;
using Amazon.CDK.AWS.Lambda;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        var stream = new CfnStream(this, "Stream", new CfnStreamProps
        {
            ShardCount = 1,
        });
        _ = new {|IG3028:CfnEventSourceMapping|}(this, "Poll", new CfnEventSourceMappingProps
        {
            EventSourceArn = stream.AttrArn,
            FunctionName = "worker",
        });
    }
}

public class BoundedByNumberOrByAge : Stack
{
    public BoundedByNumberOrByAge(Construct scope) : base(scope, "Stack")
    {
        var stream = new CfnStream(this, "Stream", new CfnStreamProps
        {
            ShardCount = 1,
        });
        _ = new CfnEventSourceMapping(this, "Poll", new CfnEventSourceMappingProps
        {
            EventSourceArn = stream.AttrArn,
            FunctionName = "worker",
            MaximumRetryAttempts = 3,
        });
        _ = new CfnEventSourceMapping(this, "Other", new CfnEventSourceMappingProps
        {
            EventSourceArn = stream.AttrArn,
            FunctionName = "worker",
            MaximumRecordAgeInSeconds = 3600,
        });
    }
}
