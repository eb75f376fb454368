using Amazon.CDK.AWS.CloudFront;

public class TheDefaultOneIsUsed : Stack
{
    public TheDefaultOneIsUsed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Main", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                {|IG2230:ViewerCertificate|} = new CfnDistribution.ViewerCertificateProperty
                {
                    CloudFrontDefaultCertificate = true,
                },
            },
        });
    }
}

public class ThereIsOne : Stack
{
    public ThereIsOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Main", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                ViewerCertificate = new CfnDistribution.ViewerCertificateProperty
                {
                    AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/site",
                    SslSupportMethod = "sni-only",
                },
            },
        });
    }
}
