using Amazon.CDK.AWS.APIGateway;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6036:CfnStage|}(this, "Main", new CfnStageProps
        {
            RestApiId = "abc",
            StageName = "live",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStage(this, "Main", new CfnStageProps
        {
            MethodSettings = new object[] { new CfnStage.MethodSettingProperty
            {
                HttpMethod = "*",
                ResourcePath = "/*",
                LoggingLevel = "ERROR",
            } },
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6036:RestApi|}(this, "Main");
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new RestApi(this, "Main", new RestApiProps { DeployOptions = new StageOptions { LoggingLevel = MethodLoggingLevel.ERROR } });
    }
}
