using Amazon.CDK.AWS.Lambda;

public class NoAuthorization : Stack
{
    public NoAuthorization(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUrl(this, "Hook", new CfnUrlProps
        {
            TargetFunctionArn = "arn:aws:lambda:eu-west-1:111122223333:function:hook",
            AuthType = {|IG5045:"NONE"|},
        });
    }
}

public class SignedRequests : Stack
{
    public SignedRequests(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUrl(this, "Hook", new CfnUrlProps
        {
            TargetFunctionArn = "arn:aws:lambda:eu-west-1:111122223333:function:hook",
            AuthType = "AWS_IAM",
        });
    }
}
