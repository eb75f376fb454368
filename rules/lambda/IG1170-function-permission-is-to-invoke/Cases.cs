using Amazon.CDK.AWS.Lambda;

public class Everything : Stack
{
    public Everything(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnPermission(this, "Access", new CfnPermissionProps
        {
            FunctionName = "orders",
            Principal = "arn:aws:iam::111122223333:role/caller",
            Action = {|IG1170:"lambda:*"|},
        });
    }
}

public class ToInvokeAndAFunctionURL : Stack
{
    public ToInvokeAndAFunctionURL(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnPermission(this, "Access", new CfnPermissionProps
        {
            FunctionName = "orders",
            Principal = "sns.amazonaws.com",
            Action = "lambda:InvokeFunction",
        });
        _ = new CfnPermission(this, "Url", new CfnPermissionProps
        {
            FunctionName = "orders",
            Principal = "arn:aws:iam::111122223333:role/caller",
            Action = "lambda:InvokeFunctionUrl",
            FunctionUrlAuthType = "AWS_IAM",
        });
    }
}
