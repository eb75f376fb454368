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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG8021:Repository|}(this, "Main");
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Repository(this, "Main", new RepositoryProps { ImageScanOnPush = true });
    }
}
