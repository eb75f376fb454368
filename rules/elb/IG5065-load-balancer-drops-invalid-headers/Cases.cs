using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ElasticLoadBalancingV2;

public class TheDefault : Stack
{
    public TheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5065:CfnLoadBalancer|}(this, "Front", new CfnLoadBalancerProps
        {
            Subnets = new[] { "subnet-1", "subnet-2" },
        });
    }
}

public class Dropped : Stack
{
    public Dropped(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Front", new CfnLoadBalancerProps
        {
            LoadBalancerAttributes = new object[] { new CfnLoadBalancer.LoadBalancerAttributeProperty
            {
                Key = "routing.http.drop_invalid_header_fields.enabled",
                Value = "true",
            } },
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        _ = new {|IG5065:ApplicationLoadBalancer|}(this, "Main", new ApplicationLoadBalancerProps { Vpc = vpc });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        _ = new ApplicationLoadBalancer(this, "Main", new ApplicationLoadBalancerProps { Vpc = vpc, DropInvalidHeaderFields = true });
    }
}
