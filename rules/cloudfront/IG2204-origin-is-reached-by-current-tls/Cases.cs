using Amazon.CDK.AWS.CloudFront;

public class TheOlderVersionsToo : Stack
{
    public TheOlderVersionsToo(Construct scope) : base(scope, "Stack")
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
                        OriginSslProtocols = new[] { {|IG2204:"TLSv1.1"|}, "TLSv1.2" },
                    },
                } },
            },
        });
    }
}

public class TLS12 : Stack
{
    public TLS12(Construct scope) : base(scope, "Stack")
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
                        OriginSslProtocols = new[] { "TLSv1.2" },
                    },
                } },
            },
        });
    }
}
