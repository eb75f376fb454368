using Amazon.CDK.AWS.Lambda;

public class ABucketThatSomebodyElseMayOwnTomorrow : Stack
{
    public ABucketThatSomebodyElseMayOwnTomorrow(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnPermission(this, "Access", new CfnPermissionProps
        {
            Action = "lambda:InvokeFunction",
            FunctionName = "orders",
            Principal = {|IG1203:"s3.amazonaws.com"|},
            SourceArn = "arn:aws:s3:::uploads",
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
