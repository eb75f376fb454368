using Amazon.CDK.AWS.CloudFront;

public class ThereIsNone : Stack
{
    public ThereIsNone(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStreamingDistribution(this, "Main", new CfnStreamingDistributionProps
        {
            StreamingDistributionConfig = new CfnStreamingDistribution.StreamingDistributionConfigProperty
            {
                S3Origin = new CfnStreamingDistribution.S3OriginProperty
                {
                    DomainName = "films.s3.amazonaws.com",
                    OriginAccessIdentity = {|IG5115:""|},
                },
            },
        });
    }
}

public class ThereIsOne : Stack
{
    public ThereIsOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStreamingDistribution(this, "Main", new CfnStreamingDistributionProps
        {
            StreamingDistributionConfig = new CfnStreamingDistribution.StreamingDistributionConfigProperty
            {
                S3Origin = new CfnStreamingDistribution.S3OriginProperty
                {
                    DomainName = "films.s3.amazonaws.com",
                    OriginAccessIdentity = "origin-access-identity/cloudfront/E127EXAMPLE51Z",
                },
            },
        });
    }
}
