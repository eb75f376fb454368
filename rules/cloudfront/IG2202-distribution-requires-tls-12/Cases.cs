using Amazon.CDK.AWS.CloudFront;

public class NoCertificate : Stack
{
    public NoCertificate(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Site", new CfnDistributionProps
        {
            {|IG2202:DistributionConfig|} = new CfnDistribution.DistributionConfigProperty
            {
                Enabled = true,
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
                ViewerCertificate = new CfnDistribution.ViewerCertificateProperty
                {
                    AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/site",
                    MinimumProtocolVersion = "TLSv1.2_2021",
                },
            },
        });
    }
}
