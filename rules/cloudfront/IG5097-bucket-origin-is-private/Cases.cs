using Amazon.CDK.AWS.CloudFront;

public class TheBucketIsReadAsAnybodyWould : Stack
{
    public TheBucketIsReadAsAnybodyWould(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Main", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                Origins = new object[] { new CfnDistribution.{|IG5097:OriginProperty|}
                {
                    Id = "files",
                    DomainName = "files.s3.eu-west-1.amazonaws.com",
                } },
            },
        });
    }
}

public class AnIdentityIsUsed : Stack
{
    public AnIdentityIsUsed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Main", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                Origins = new object[] { new CfnDistribution.OriginProperty
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
