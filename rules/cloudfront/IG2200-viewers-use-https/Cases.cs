using Amazon.CDK.AWS.CloudFront;

public class TheDefaultBehavior : Stack
{
    public TheDefaultBehavior(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Site", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                Enabled = true,
                DefaultCacheBehavior = new CfnDistribution.DefaultCacheBehaviorProperty
                {
                    TargetOriginId = "site",
                    ViewerProtocolPolicy = {|IG2200:"allow-all"|},
                },
            },
        });
    }
}

public class HTTPSEverywhere : Stack
{
    public HTTPSEverywhere(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Site", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                Enabled = true,
                DefaultCacheBehavior = new CfnDistribution.DefaultCacheBehaviorProperty
                {
                    TargetOriginId = "site",
                    ViewerProtocolPolicy = "redirect-to-https",
                },
            },
        });
    }
}
