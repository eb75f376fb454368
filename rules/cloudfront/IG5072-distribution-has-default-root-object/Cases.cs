using Amazon.CDK.AWS.CloudFront;

public class None : Stack
{
    public None(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Site", new CfnDistributionProps
        {
            {|IG5072:DistributionConfig|} = new CfnDistribution.DistributionConfigProperty
            {
                Enabled = true,
            },
        });
    }
}

public class AnIndex : Stack
{
    public AnIndex(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Site", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                DefaultRootObject = "index.html",
            },
        });
    }
}
