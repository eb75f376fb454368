using Amazon.CDK.AWS.APIGateway;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3117:CfnStage|}(this, "Main", new CfnStageProps
        {
            StageName = "live",
        });
    }
}

public class BothAreStated : Stack
{
    public BothAreStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStage(this, "Main", new CfnStageProps
        {
            MethodSettings = new object[] { new CfnStage.MethodSettingProperty
            {
                HttpMethod = "*",
                ResourcePath = "/*",
                ThrottlingRateLimit = 100,
                ThrottlingBurstLimit = 50,
            } },
        });
    }
}
