using Amazon.CDK.AWS.Kinesis;
using Amazon.CDK.AWS.Lambda;

public class AKinesisStreamOfTheTemplate : Stack
{
    public AKinesisStreamOfTheTemplate(Construct scope) : base(scope, "Stack")
    {
        var stream = new CfnStream(this, "Stream", new CfnStreamProps
        {
            ShardCount = 1,
        });
        _ = new {|IG3026:CfnEventSourceMapping|}(this, "Poll", new CfnEventSourceMappingProps
        {
            EventSourceArn = stream.AttrArn,
            FunctionName = "worker",
            StartingPosition = "LATEST",
        });
    }
}

public class ADestinationIsThere : Stack
{
    public ADestinationIsThere(Construct scope) : base(scope, "Stack")
    {
        var stream = new CfnStream(this, "Stream", new CfnStreamProps
        {
            ShardCount = 1,
        });
        _ = new CfnEventSourceMapping(this, "Poll", new CfnEventSourceMappingProps
        {
            EventSourceArn = stream.AttrArn,
            FunctionName = "worker",
            DestinationConfig = new CfnEventSourceMapping.DestinationConfigProperty
            {
                OnFailure = new CfnEventSourceMapping.OnFailureProperty
                {
                    Destination = Fn.ImportValue("failed"),
                },
            },
        });
    }
}
