using Amazon.CDK.AWS.IAM;

public class Everything : Stack
{
    public Everything(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = {|IG1206:"*"|},
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

public class EverythingOnOneRoleAndPassingRolesAloneWhichAnotherRuleJudges : Stack
{
    public EverythingOnOneRoleAndPassingRolesAloneWhichAnotherRuleJudges(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "*",
                    ["Resource"] = "arn:aws:iam::111122223333:role/worker",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "iam:PassRole",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}
