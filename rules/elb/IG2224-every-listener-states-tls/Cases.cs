using Amazon.CDK.AWS.ElasticLoadBalancingV2;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2224:CfnListener|}(this, "Main", new CfnListenerProps
        {
            Protocol = "HTTP",
            Port = 80,
        });
    }
}

public class ItIsACurrentOne : Stack
{
    public ItIsACurrentOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnListener(this, "Main", new CfnListenerProps
        {
            Protocol = "HTTPS",
            Port = 443,
            SslPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06",
        });
    }
}
