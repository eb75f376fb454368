using Amazon.CDK.AWS.Lambda;

public class EverySiteEveryMethod : Stack
{
    public EverySiteEveryMethod(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUrl(this, "Hook", new CfnUrlProps
        {
            TargetFunctionArn = "hook",
            AuthType = "AWS_IAM",
            Cors = new CfnUrl.CorsProperty
            {
                AllowOrigins = new[] { {|IG5046:"*"|} },
                AllowMethods = new[] { "*" },
            },
        });
    }
}

public class EverySiteMayRead : Stack
{
    public EverySiteMayRead(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUrl(this, "Hook", new CfnUrlProps
        {
            TargetFunctionArn = "hook",
            AuthType = "AWS_IAM",
            Cors = new CfnUrl.CorsProperty
            {
                AllowOrigins = new[] { "*" },
                AllowMethods = new[] { "GET" },
            },
        });
    }
}
