using Amazon.CDK.AWS.ElasticLoadBalancingV2;

public class TheDefault : Stack
{
    public TheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5066:CfnLoadBalancer|}(this, "Front", new CfnLoadBalancerProps
        {
            Subnets = new[] { "subnet-1", "subnet-2" },
        });
    }
}

public class Internal : Stack
{
    public Internal(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Front", new CfnLoadBalancerProps
        {
            Scheme = "internal",
        });
    }
}
