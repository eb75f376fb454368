using Amazon.CDK.AWS.ElasticLoadBalancingV2;

public class AnApplicationOnPort80 : Stack
{
    public AnApplicationOnPort80(Construct scope) : base(scope, "Stack")
    {
        var front = new CfnLoadBalancer(this, "Front");
        var targets = new CfnTargetGroup(this, "Targets");
        _ = new CfnListener(this, "Web", new CfnListenerProps
        {
            LoadBalancerArn = front.Ref,
            Protocol = "HTTP",
            Port = 80,
            {|IG2210:DefaultActions|} = new object[] { new CfnListener.ActionProperty
            {
                Type = "forward",
                TargetGroupArn = targets.Ref,
            } },
        });
    }
}

public class ARedirect : Stack
{
    public ARedirect(Construct scope) : base(scope, "Stack")
    {
        var front = new CfnLoadBalancer(this, "Front");
        _ = new CfnListener(this, "Web", new CfnListenerProps
        {
            LoadBalancerArn = front.Ref,
            Protocol = "HTTP",
            Port = 80,
            DefaultActions = new object[] { new CfnListener.ActionProperty
            {
                Type = "redirect",
                RedirectConfig = new CfnListener.RedirectConfigProperty
                {
                    Protocol = "HTTPS",
                    Port = "443",
                    StatusCode = "HTTP_301",
                },
            } },
        });
    }
}
