using Amazon.CDK.AWS.ElasticLoadBalancingV2;

public class NoCertificate : Stack
{
    public NoCertificate(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2213:CfnListener|}(this, "Web", new CfnListenerProps
        {
            Protocol = "HTTPS",
            Port = 443,
        });
    }
}

public class ACertificate : Stack
{
    public ACertificate(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnListener(this, "Web", new CfnListenerProps
        {
            Protocol = "TLS",
            Certificates = new object[] { new CfnListener.CertificateProperty
            {
                CertificateArn = "arn:aws:acm:eu-west-1:111122223333:certificate/site",
            } },
        });
    }
}
