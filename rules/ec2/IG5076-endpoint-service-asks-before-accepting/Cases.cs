using Amazon.CDK.AWS.EC2;

public class SwitchedOff : Stack
{
    public SwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnVPCEndpointService(this, "Service", new CfnVPCEndpointServiceProps
        {
            NetworkLoadBalancerArns = new[] { "nlb" },
            AcceptanceRequired = {|IG5076:false|},
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
