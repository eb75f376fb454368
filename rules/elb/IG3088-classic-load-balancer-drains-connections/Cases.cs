using Amazon.CDK.AWS.ElasticLoadBalancing;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3088:CfnLoadBalancer|}(this, "Main", new CfnLoadBalancerProps
        {
            Scheme = "internal",
        });
    }
}

public class ItIsSet : Stack
{
    public ItIsSet(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Main", new CfnLoadBalancerProps
        {
            Scheme = "internal",
            ConnectionDrainingPolicy = new CfnLoadBalancer.ConnectionDrainingPolicyProperty
            {
                Enabled = true,
            },
        });
    }
}
