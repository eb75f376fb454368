using Amazon.CDK.AWS.AppSync;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6045:CfnGraphQLApi|}(this, "Main", new CfnGraphQLApiProps
        {
            Name = "shop",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6045:GraphqlApi|}(this, "Main", new GraphqlApiProps { Name = "main", Definition = Definition.FromFile("schema.graphql") });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new GraphqlApi(this, "Main", new GraphqlApiProps { Name = "main", Definition = Definition.FromFile("schema.graphql"), LogConfig = new LogConfig { FieldLogLevel = FieldLogLevel.ERROR } });
    }
}
