using Amazon.CDK.AWS.ElasticLoadBalancingV2;

public class TheDefaultPolicy : Stack
{
    public TheDefaultPolicy(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2212:CfnListener|}(this, "Web", new CfnListenerProps
        {
            Protocol = "HTTPS",
            Port = 443,
        });
    }
}

public class TLS12And13 : Stack
{
    public TLS12And13(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnListener(this, "Web", new CfnListenerProps
        {
            Protocol = "HTTPS",
            SslPolicy = "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
        });
    }
}
