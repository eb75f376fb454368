using Amazon.CDK.AWS.IAM;

public class NoVersion : Stack
{
    public NoVersion(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = new[] { {|IG1121:"arn:aws:s3:::home/${aws:username}/*"|} },
                } },
            },
        });
    }
}

public class TheVersionOf2012 : Stack
{
    public TheVersionOf2012(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = "arn:aws:s3:::home/${aws:username}/*",
                },
            },
        });
    }
}
