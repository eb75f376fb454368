using Amazon.CDK.AWS.ElasticLoadBalancing;

public class OneZone : Stack
{
    public OneZone(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3087:CfnLoadBalancer|}(this, "Front", new CfnLoadBalancerProps
        {
            CrossZone = true,
            AvailabilityZones = new[] { "eu-west-1a" },
        });
    }
}

public class TwoSubnets : Stack
{
    public TwoSubnets(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Front", new CfnLoadBalancerProps
        {
            CrossZone = true,
            Subnets = new[] { Fn.ImportValue("one"), Fn.ImportValue("two") },
        });
    }
}
