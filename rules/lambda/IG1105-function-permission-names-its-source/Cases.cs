using Amazon.CDK.AWS.Lambda;

public class ARuleOfAnybody : Stack
{
    public ARuleOfAnybody(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnPermission(this, "Access", new CfnPermissionProps
        {
            Action = "lambda:InvokeFunction",
            FunctionName = "orders",
            Principal = {|IG1105:"events.amazonaws.com"|},
        });
    }
}

public class BucketAndAccount : Stack
{
    public BucketAndAccount(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnPermission(this, "Access", new CfnPermissionProps
        {
            Action = "lambda:InvokeFunction",
            FunctionName = "orders",
            Principal = "s3.amazonaws.com",
            SourceArn = "arn:aws:s3:::uploads",
            SourceAccount = Aws.ACCOUNT_ID,
        });
    }
}
