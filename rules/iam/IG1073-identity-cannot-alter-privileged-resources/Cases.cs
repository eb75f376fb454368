using Amazon.CDK.AWS.IAM;

public class TheCodeOfAnyFunction : Stack
{
    public TheCodeOfAnyFunction(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Resource"] = "*",
                    ["Action"] = {|IG1073:"lambda:UpdateFunctionCode"|},
                } },
            },
        });
    }
}

public class TheCodeOfOneFunction : Stack
{
    public TheCodeOfOneFunction(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "lambda:UpdateFunctionCode",
                    ["Resource"] = "arn:aws:lambda:eu-west-1:111122223333:function:orders",
                },
            },
        });
    }
}
