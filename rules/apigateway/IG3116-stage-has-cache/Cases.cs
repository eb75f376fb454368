using Amazon.CDK.AWS.APIGateway;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3116:CfnStage|}(this, "Main", new CfnStageProps
        {
            StageName = "live",
        });
    }
}

public class ItIsOn : Stack
{
    public ItIsOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStage(this, "Main", new CfnStageProps
        {
            CacheClusterEnabled = true,
        });
    }
}
