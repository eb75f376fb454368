using Amazon.CDK.AWS.CloudFront;

public class TheDefaultCertificateIsUsed : Stack
{
    public TheDefaultCertificateIsUsed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Main", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                {|IG2222:ViewerCertificate|} = new CfnDistribution.ViewerCertificateProperty
                {
                    CloudFrontDefaultCertificate = true,
                },
            },
        });
    }
}

public class ItIsStated : Stack
{
    public ItIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Main", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                ViewerCertificate = new CfnDistribution.ViewerCertificateProperty
                {
                    SslSupportMethod = "sni-only",
                },
            },
        });
    }
}
