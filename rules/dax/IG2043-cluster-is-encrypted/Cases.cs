using Amazon.CDK.AWS.DAX;

public class SwitchedOff : Stack
{
    public SwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Cache", new CfnClusterProps
        {
            SseSpecification = new CfnCluster.SSESpecificationProperty
            {
                SseEnabled = {|IG2043:false|},
            },
        });
    }
}

public class SwitchedOn : Stack
{
    public SwitchedOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Cache", new CfnClusterProps
        {
            SseSpecification = new CfnCluster.SSESpecificationProperty
            {
                SseEnabled = true,
            },
        });
    }
}
