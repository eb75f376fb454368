using Amazon.CDK.AWS.CloudFront;

public class PlainHTTP : Stack
{
    public PlainHTTP(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Site", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                Origins = new object[] { new CfnDistribution.OriginProperty
                {
                    Id = "site",
                    DomainName = "origin.example.com",
                    CustomOriginConfig = new CfnDistribution.CustomOriginConfigProperty
                    {
                        OriginProtocolPolicy = {|IG2203:"http-only"|},
                    },
                } },
            },
        });
    }
}

public class HTTPS : Stack
{
    public HTTPS(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Site", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                Origins = new object[] { new CfnDistribution.OriginProperty
                {
                    Id = "site",
                    DomainName = "origin.example.com",
                    CustomOriginConfig = new CfnDistribution.CustomOriginConfigProperty
                    {
                        OriginProtocolPolicy = "https-only",
                    },
                } },
            },
        });
    }
}
