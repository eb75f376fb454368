using Amazon.CDK.AWS.APIGateway;

public class NothingIsCached : Stack
{
    public NothingIsCached(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2195:CfnStage|}(this, "Prod", new CfnStageProps
        {
            StageName = "prod",
        });
    }
}

public class CachedAndEncrypted : Stack
{
    public CachedAndEncrypted(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStage(this, "Prod", new CfnStageProps
        {
            StageName = "prod",
            MethodSettings = new object[] { new CfnStage.MethodSettingProperty
            {
                ResourcePath = "/*",
                HttpMethod = "*",
                CachingEnabled = true,
                CacheDataEncrypted = true,
            } },
        });
    }
}
