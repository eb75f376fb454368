using Amazon.CDK.AWS.ElasticLoadBalancing;

public class NoneIsNamed : Stack
{
    public NoneIsNamed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Main", new CfnLoadBalancerProps
        {
            Listeners = new object[] { new CfnLoadBalancer.ListenersProperty
            {
                LoadBalancerPort = "443",
                InstancePort = "80",
                Protocol = {|IG2228:"HTTPS"|},
            } },
        });
    }
}

public class OneIsNamed : Stack
{
    public OneIsNamed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Main", new CfnLoadBalancerProps
        {
            Listeners = new object[] { new CfnLoadBalancer.ListenersProperty
            {
                LoadBalancerPort = "443",
                InstancePort = "80",
                Protocol = "HTTPS",
                PolicyNames = new[] { "current" },
            } },
        });
    }
}
