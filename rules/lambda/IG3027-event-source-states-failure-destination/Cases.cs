using Amazon.CDK.AWS.Lambda;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3027:CfnEventSourceMapping|}(this, "Poll", new CfnEventSourceMappingProps
        {
            EventSourceArn = Fn.ImportValue("source"),
            FunctionName = "worker",
        });
    }
}

public class ADestinationIsThere : Stack
{
    public ADestinationIsThere(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnEventSourceMapping(this, "Poll", new CfnEventSourceMappingProps
        {
            EventSourceArn = Fn.ImportValue("source"),
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
