using Amazon.CDK.AWS.ElasticLoadBalancingV2;

public class PlainHTTP : Stack
{
    public PlainHTTP(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnListener(this, "Web", new CfnListenerProps
        {
            Protocol = "HTTP",
            {|IG2211:DefaultActions|} = new object[] { new CfnListener.ActionProperty
            {
                Type = "fixed-response",
                FixedResponseConfig = new CfnListener.FixedResponseConfigProperty
                {
                    StatusCode = "200",
                },
            } },
        });
    }
}

public class ARedirect : Stack
{
    public ARedirect(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnListener(this, "Web", new CfnListenerProps
        {
            Protocol = "HTTP",
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
