using Amazon.CDK.AWS.ElasticLoadBalancing;

public class ACertificateOfIAM : Stack
{
    public ACertificateOfIAM(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Front", new CfnLoadBalancerProps
        {
            Listeners = new object[] { new CfnLoadBalancer.ListenersProperty
            {
                LoadBalancerPort = "443",
                InstancePort = "443",
                Protocol = "HTTPS",
                SslCertificateId = {|IG2216:"arn:aws:iam::111122223333:server-certificate/site"|},
            } },
        });
    }
}

public class ACertificateOfACM : Stack
{
    public ACertificateOfACM(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Front", new CfnLoadBalancerProps
        {
            Listeners = new object[] { new CfnLoadBalancer.ListenersProperty
            {
                LoadBalancerPort = "443",
                InstancePort = "443",
                Protocol = "HTTPS",
                SslCertificateId = "arn:aws:acm:eu-west-1:111122223333:certificate/site",
            } },
        });
    }
}
