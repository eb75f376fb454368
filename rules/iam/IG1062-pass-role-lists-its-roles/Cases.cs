using Amazon.CDK.AWS.IAM;

public class EveryRoleButOne : Stack
{
    public EveryRoleButOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = {|IG1062:"iam:PassRole"|},
                    ["NotResource"] = "arn:aws:iam::111122223333:role/admin",
                } },
            },
        });
    }
}

public class AnotherAction : Stack
{
    public AnotherAction(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:GetObject",
                    ["NotResource"] = "arn:aws:s3:::payroll/*",
                },
            },
        });
    }
}
