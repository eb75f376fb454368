using Amazon.CDK.AWS.CloudFront;

public class DedicatedAddresses : Stack
{
    public DedicatedAddresses(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Site", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                ViewerCertificate = new CfnDistribution.ViewerCertificateProperty
                {
                    AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/site",
                    SslSupportMethod = {|IG2205:"vip"|},
                },
            },
        });
    }
}

public class SNI : Stack
{
    public SNI(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Site", new CfnDistributionProps
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
