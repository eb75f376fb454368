using Amazon.CDK.AWS.APIGateway;

public class ThereIsNone : Stack
{
    public ThereIsNone(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3119:CfnDeployment|}(this, "Main", new CfnDeploymentProps
        {
            RestApiId = "api",
            StageName = "live",
        });
    }
}

public class ThereIsOne : Stack
{
    public ThereIsOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDeployment(this, "Main", new CfnDeploymentProps
        {
            RestApiId = "api",
            StageName = "live",
        });
        _ = new CfnUsagePlan(this, "Plan", new CfnUsagePlanProps
        {
            ApiStages = new object[] { new CfnUsagePlan.ApiStageProperty
            {
                ApiId = "api",
                Stage = "live",
            } },
        });
    }
}
