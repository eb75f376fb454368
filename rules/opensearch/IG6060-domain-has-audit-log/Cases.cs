using Amazon.CDK.AWS.OpenSearchService;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6060:CfnDomain|}(this, "Main", new CfnDomainProps
        {
            EngineVersion = "OpenSearch_2.11",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomain(this, "Main", new CfnDomainProps
        {
            LogPublishingOptions = new Dictionary<string, object>
            {
                ["AUDIT_LOGS"] = new Dictionary<string, object>
                {
                    ["Enabled"] = true,
                    ["CloudWatchLogsLogGroupArn"] = "logs",
                },
            },
        });
    }
}
