using Amazon.CDK.AWS.CloudFront;

public class None : Stack
{
    public None(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Site", new CfnDistributionProps
        {
            {|IG5071:DistributionConfig|} = new CfnDistribution.DistributionConfigProperty
            {
                Enabled = true,
            },
        });
    }
}

public class AList : Stack
{
    public AList(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Site", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                Restrictions = new CfnDistribution.RestrictionsProperty
                {
                    GeoRestriction = new CfnDistribution.GeoRestrictionProperty
                    {
                        RestrictionType = "whitelist",
                        Locations = new[] { "CH" },
                    },
                },
            },
        });
    }
}
