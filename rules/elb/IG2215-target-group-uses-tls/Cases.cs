using Amazon.CDK.AWS.ElasticLoadBalancingV2;

public class PlainHTTP : Stack
{
    public PlainHTTP(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTargetGroup(this, "Targets", new CfnTargetGroupProps
        {
            Protocol = {|IG2215:"HTTP"|},
            Port = 80,
        });
    }
}

public class HTTPS : Stack
{
    public HTTPS(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTargetGroup(this, "Targets", new CfnTargetGroupProps
        {
            Protocol = "HTTPS",
            Port = 443,
        });
    }
}
