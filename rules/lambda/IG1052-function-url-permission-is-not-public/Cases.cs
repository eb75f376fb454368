using Amazon.CDK.AWS.Lambda;

public class AnOpenURL : Stack
{
    public AnOpenURL(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnPermission(this, "Access", new CfnPermissionProps
        {
            Action = "lambda:InvokeFunctionUrl",
            FunctionName = "orders",
            Principal = {|IG1052:"*"|},
            FunctionUrlAuthType = "NONE",
        });
    }
}

public class CallersSign : Stack
{
    public CallersSign(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnPermission(this, "Access", new CfnPermissionProps
        {
            Action = "lambda:InvokeFunctionUrl",
            FunctionName = "orders",
            Principal = "*",
            FunctionUrlAuthType = "AWS_IAM",
        });
    }
}
