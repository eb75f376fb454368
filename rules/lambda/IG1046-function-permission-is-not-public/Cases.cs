using Amazon.CDK.AWS.Lambda;

public class Everybody : Stack
{
    public Everybody(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnPermission(this, "Access", new CfnPermissionProps
        {
            Action = "lambda:InvokeFunction",
            FunctionName = "orders",
            Principal = {|IG1046:"*"|},
        });
    }
}

public class OneOrganizationOneServiceAFunctionURL : Stack
{
    public OneOrganizationOneServiceAFunctionURL(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnPermission(this, "Organization", new CfnPermissionProps
        {
            Action = "lambda:InvokeFunction",
            FunctionName = "orders",
            Principal = "*",
            PrincipalOrgId = "o-a1b2c3d4e5",
        });
        _ = new CfnPermission(this, "Events", new CfnPermissionProps
        {
            Action = "lambda:InvokeFunction",
            FunctionName = "orders",
            Principal = "events.amazonaws.com",
        });
        _ = new CfnPermission(this, "Url", new CfnPermissionProps
        {
            Action = "lambda:InvokeFunctionUrl",
            FunctionName = "orders",
            Principal = "*",
            FunctionUrlAuthType = "NONE",
        });
    }
}
