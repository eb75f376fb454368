using Amazon.CDK.AWS.ElasticLoadBalancingV2;

public class ItServesHTTP : Stack
{
    public ItServesHTTP(Construct scope) : base(scope, "Stack")
    {
        var main = new {|IG2231:CfnLoadBalancer|}(this, "Main");
        _ = new CfnListener(this, "Plain", new CfnListenerProps
        {
            LoadBalancerArn = main.Ref,
            Protocol = "HTTP",
            Port = 80,
            DefaultActions = new object[] { new CfnListener.ActionProperty
            {
                Type = "forward",
                TargetGroupArn = "web",
            } },
        });
    }
}

public class ItRedirects : Stack
{
    public ItRedirects(Construct scope) : base(scope, "Stack")
    {
        var main = new CfnLoadBalancer(this, "Main");
        _ = new CfnListener(this, "Plain", new CfnListenerProps
        {
            LoadBalancerArn = main.Ref,
            Protocol = "HTTP",
            Port = 80,
            DefaultActions = new object[] { new CfnListener.ActionProperty
            {
                Type = "redirect",
                RedirectConfig = new CfnListener.RedirectConfigProperty
                {
                    Protocol = "HTTPS",
                    StatusCode = "HTTP_301",
                },
            } },
        });
    }
}
