using Amazon.CDK.AWS.APIGateway;

public class NothingIsSaidAboutEncryption : Stack
{
    public NothingIsSaidAboutEncryption(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDeployment(this, "Release", new CfnDeploymentProps
        {
            {|IG2191:StageDescription|} = new CfnDeployment.StageDescriptionProperty
            {
                CachingEnabled = true,
            },
        });
    }
}

public class Encrypted : Stack
{
    public Encrypted(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDeployment(this, "Release", new CfnDeploymentProps
        {
            StageDescription = new CfnDeployment.StageDescriptionProperty
            {
                CachingEnabled = true,
                CacheDataEncrypted = true,
            },
        });
    }
}
