using Amazon.CDK.AWS.AppSync;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6099:CfnGraphQLApi|}(this, "Main", new CfnGraphQLApiProps
        {
            Name = "shop",
        });
    }
}

public class ErrorsOfFields : Stack
{
    public ErrorsOfFields(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnGraphQLApi(this, "Main", new CfnGraphQLApiProps
        {
            LogConfig = new CfnGraphQLApi.LogConfigProperty
            {
                CloudWatchLogsRoleArn = "abc",
                FieldLogLevel = "ERROR",
            },
        });
    }
}
