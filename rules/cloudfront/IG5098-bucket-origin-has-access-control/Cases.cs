using Amazon.CDK.AWS.CloudFront;

public class AnIdentityIsUsed : Stack
{
    public AnIdentityIsUsed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Main", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                Origins = new object[] { new CfnDistribution.{|IG5098:OriginProperty|}
                {
                    Id = "files",
                    DomainName = "files.s3.amazonaws.com",
                    S3OriginConfig = new CfnDistribution.S3OriginConfigProperty
                    {
                        OriginAccessIdentity = "origin-access-identity/cloudfront/E127EXAMPLE51Z",
                    },
                } },
            },
        });
    }
}

public class AControlIsUsed : Stack
{
    public AControlIsUsed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Main", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                Origins = new object[] { new CfnDistribution.OriginProperty
                {
                    Id = "files",
                    DomainName = "files.s3.amazonaws.com",
                    OriginAccessControlId = "E327GJI25M56DG",
                } },
            },
        });
    }
}
