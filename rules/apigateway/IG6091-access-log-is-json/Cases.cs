using Amazon.CDK.AWS.APIGateway;

public class ItIsText : Stack
{
    public ItIsText(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStage(this, "Main", new CfnStageProps
        {
            {|IG6091:AccessLogSetting|} = new CfnStage.AccessLogSettingProperty
            {
                DestinationArn = "arn:aws:logs:eu-west-1:111122223333:log-group:api",
                Format = "$context.requestId $context.status",
            },
        });
    }
}

public class ItIsJSON : Stack
{
    public ItIsJSON(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStage(this, "Main", new CfnStageProps
        {
            AccessLogSetting = new CfnStage.AccessLogSettingProperty
            {
                DestinationArn = "arn:aws:logs:eu-west-1:111122223333:log-group:api",
                Format = "{\"requestId\":\"$context.requestId\"}",
            },
        });
    }
}
