using Amazon.CDK.AWS.ECR;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG8021:CfnRepository|}(this, "Main", new CfnRepositoryProps
        {
            RepositoryName = "shop",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRepository(this, "Main", new CfnRepositoryProps
        {
            ImageScanningConfiguration = new CfnRepository.ImageScanningConfigurationProperty
            {
                ScanOnPush = true,
            },
        });
    }
}
