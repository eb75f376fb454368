using Amazon.CDK.AWS.CloudFront;

public class TLS10 : Stack
{
    public TLS10(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Site", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                Aliases = new[] { "www.example.com" },
                ViewerCertificate = new CfnDistribution.ViewerCertificateProperty
                {
                    AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/site",
                    SslSupportMethod = "sni-only",
                    MinimumProtocolVersion = {|IG2201:"TLSv1"|},
                },
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
                Aliases = new[] { "www.example.com" },
                ViewerCertificate = new CfnDistribution.ViewerCertificateProperty
                {
                    AcmCertificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/site",
                    SslSupportMethod = "sni-only",
                    MinimumProtocolVersion = "TLSv1.2_2021",
                },
            },
        });
    }
}
