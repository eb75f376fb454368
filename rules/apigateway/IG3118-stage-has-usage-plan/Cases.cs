using Amazon.CDK.AWS.APIGateway;

public class ThereIsNone : Stack
{
    public ThereIsNone(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3118:CfnStage|}(this, "Main", new CfnStageProps
        {
            StageName = "live",
        });
    }
}

public class ThereIsOne : Stack
{
    public ThereIsOne(Construct scope) : base(scope, "Stack")
    {
        var main = new CfnStage(this, "Main", new CfnStageProps
        {
            StageName = "live",
        });
        _ = new CfnUsagePlan(this, "Plan", new CfnUsagePlanProps
        {
            ApiStages = new object[] { new CfnUsagePlan.ApiStageProperty
            {
                ApiId = "api",
                Stage = main.Ref,
            } },
        });
    }
}
