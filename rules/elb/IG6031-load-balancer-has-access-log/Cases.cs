using Amazon.CDK.AWS.ElasticLoadBalancingV2;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6031:CfnLoadBalancer|}(this, "Main", new CfnLoadBalancerProps
        {
            Type = "application",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Main", new CfnLoadBalancerProps
        {
            LoadBalancerAttributes = new object[] { new CfnLoadBalancer.LoadBalancerAttributeProperty
            {
                Key = "access_logs.s3.enabled",
                Value = "true",
            }, new CfnLoadBalancer.LoadBalancerAttributeProperty
            {
                Key = "access_logs.s3.bucket",
                Value = "logs",
            } },
        });
    }
}
