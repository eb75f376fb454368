using Amazon.CDK.AWS.EC2;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5118:CfnVPCEndpointService|}(this, "Service", new CfnVPCEndpointServiceProps
        {
            NetworkLoadBalancerArns = new[] { "nlb" },
        });
    }
}

public class Asked : Stack
{
    public Asked(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnVPCEndpointService(this, "Service", new CfnVPCEndpointServiceProps
        {
            NetworkLoadBalancerArns = new[] { "nlb" },
            AcceptanceRequired = true,
        });
    }
}
