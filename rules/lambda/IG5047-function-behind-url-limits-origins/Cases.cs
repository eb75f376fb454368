using Amazon.CDK.AWS.Lambda;

public class ItsURLIsOpen : Stack
{
    public ItsURLIsOpen(Construct scope) : base(scope, "Stack")
    {
        var hook = new {|IG5047:CfnFunction|}(this, "Hook", new CfnFunctionProps
        {
            Handler = "index.handler",
        });
        _ = new CfnUrl(this, "Url", new CfnUrlProps
        {
            TargetFunctionArn = hook.AttrArn,
            AuthType = "AWS_IAM",
            Cors = new CfnUrl.CorsProperty
            {
                AllowOrigins = new[] { "*" },
                AllowMethods = new[] { "*" },
            },
        });
    }
}

public class NoURL : Stack
{
    public NoURL(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFunction(this, "Hook", new CfnFunctionProps
        {
            Handler = "index.handler",
        });
    }
}
