using Amazon.CDK.AWS.APIGateway;

public class NothingIsSaidAboutEncryption : Stack
{
    public NothingIsSaidAboutEncryption(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStage(this, "Prod", new CfnStageProps
        {
            MethodSettings = new object[] { new CfnStage.MethodSettingProperty
            {
                ResourcePath = "/*",
                HttpMethod = "*",
                CachingEnabled = {|IG2190:true|},
            } },
        });
    }
}

public class Encrypted : Stack
{
    public Encrypted(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStage(this, "Prod", new CfnStageProps
        {
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
