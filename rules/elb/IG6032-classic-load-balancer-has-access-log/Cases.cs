using Amazon.CDK.AWS.ElasticLoadBalancing;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6032:CfnLoadBalancer|}(this, "Main", new CfnLoadBalancerProps
        {
            Listeners = new object[] {  },
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Main", new CfnLoadBalancerProps
        {
            AccessLoggingPolicy = new CfnLoadBalancer.AccessLoggingPolicyProperty
            {
                Enabled = true,
                S3BucketName = "logs",
            },
        });
    }
}
