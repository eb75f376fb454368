using Amazon.CDK.AWS.ElasticLoadBalancing;

public class PlainHTTP : Stack
{
    public PlainHTTP(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Front", new CfnLoadBalancerProps
        {
            Listeners = new object[] { new CfnLoadBalancer.ListenersProperty
            {
                LoadBalancerPort = "80",
                InstancePort = "80",
                Protocol = {|IG2214:"HTTP"|},
            } },
        });
    }
}

public class TLSAllTheWay : Stack
{
    public TLSAllTheWay(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Front", new CfnLoadBalancerProps
        {
            Listeners = new object[] { new CfnLoadBalancer.ListenersProperty
            {
                LoadBalancerPort = "443",
                InstancePort = "443",
                Protocol = "HTTPS",
                InstanceProtocol = "HTTPS",
            } },
        });
    }
}
