using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ElasticLoadBalancingV2;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3085:CfnLoadBalancer|}(this, "Front", new CfnLoadBalancerProps
        {
            Scheme = "internal",
        });
    }
}

public class SwitchedOn : Stack
{
    public SwitchedOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Front", new CfnLoadBalancerProps
        {
            LoadBalancerAttributes = new object[] { new CfnLoadBalancer.LoadBalancerAttributeProperty
            {
                Key = "idle_timeout.timeout_seconds",
                Value = "60",
            }, new CfnLoadBalancer.LoadBalancerAttributeProperty
            {
                Key = "deletion_protection.enabled",
                Value = "true",
            } },
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        _ = new {|IG3085:ApplicationLoadBalancer|}(this, "Main", new ApplicationLoadBalancerProps { Vpc = vpc });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        _ = new ApplicationLoadBalancer(this, "Main", new ApplicationLoadBalancerProps { Vpc = vpc, DeletionProtection = true });
    }
}
