using Amazon.CDK.AWS.ElasticLoadBalancingV2;

public class ThereIsNone : Stack
{
    public ThereIsNone(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2223:CfnListener|}(this, "Main", new CfnListenerProps
        {
            Protocol = "HTTP",
            Port = 80,
        });
    }
}

public class ThereIsOne : Stack
{
    public ThereIsOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnListener(this, "Main", new CfnListenerProps
        {
            Protocol = "HTTPS",
            Port = 443,
            Certificates = new object[] { new CfnListener.CertificateProperty
            {
                CertificateArn = "arn:aws:acm:eu-west-1:111122223333:certificate/site",
            } },
        });
    }
}
