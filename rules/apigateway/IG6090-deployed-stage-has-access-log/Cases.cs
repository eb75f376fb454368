using Amazon.CDK.AWS.APIGateway;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6090:CfnDeployment|}(this, "Main", new CfnDeploymentProps
        {
            RestApiId = "api",
            StageName = "live",
        });
    }
}

public class ItIsLogged : Stack
{
    public ItIsLogged(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDeployment(this, "Main", new CfnDeploymentProps
        {
            RestApiId = "api",
            StageName = "live",
            StageDescription = new CfnDeployment.StageDescriptionProperty
            {
                AccessLogSetting = new CfnDeployment.AccessLogSettingProperty
                {
                    DestinationArn = "arn:aws:logs:eu-west-1:111122223333:log-group:api",
                },
            },
        });
    }
}
