using Amazon.CDK.AWS.Apigatewayv2;

public class ThereIsADestinationOnly : Stack
{
    public ThereIsADestinationOnly(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStage(this, "Main", new CfnStageProps
        {
            AccessLogSettings = new CfnStage.AccessLogSettingsProperty
            {
                DestinationArn = {|IG6098:"arn:aws:logs:eu-west-1:111122223333:log-group:api"|},
            },
        });
    }
}

public class ThereAreBoth : Stack
{
    public ThereAreBoth(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStage(this, "Main", new CfnStageProps
        {
            AccessLogSettings = new CfnStage.AccessLogSettingsProperty
            {
                DestinationArn = "arn:aws:logs:eu-west-1:111122223333:log-group:api",
                Format = "{\"requestId\":\"$context.requestId\"}",
            },
        });
    }
}
