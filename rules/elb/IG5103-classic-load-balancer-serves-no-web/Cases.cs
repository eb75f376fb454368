using Amazon.CDK.AWS.ElasticLoadBalancing;

public class ItServesHTTP : Stack
{
    public ItServesHTTP(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Main", new CfnLoadBalancerProps
        {
            Listeners = new object[] { new CfnLoadBalancer.ListenersProperty
            {
                LoadBalancerPort = "80",
                InstancePort = "80",
                Protocol = {|IG5103:"HTTP"|},
            } },
        });
    }
}

public class ItPassesTCPOn : Stack
{
    public ItPassesTCPOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Main", new CfnLoadBalancerProps
        {
            Listeners = new object[] { new CfnLoadBalancer.ListenersProperty
            {
                LoadBalancerPort = "5432",
                InstancePort = "5432",
                Protocol = "TCP",
            } },
        });
    }
}
