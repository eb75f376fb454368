using Amazon.CDK.AWS.IAM;

public class AnyRole : Stack
{
    public AnyRole(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Resource"] = "*",
                    ["Action"] = {|IG1061:"sts:AssumeRole"|},
                } },
            },
        });
    }
}

public class OneRoleInEveryAccountAndAnyRoleOfOneSOrganization : Stack
{
    public OneRoleInEveryAccountAndAnyRoleOfOneSOrganization(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "sts:AssumeRole",
                    ["Resource"] = "arn:aws:iam::*:role/deployment",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "sts:AssumeRole",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["aws:ResourceAccount"] = "111122223333",
                        },
                    },
                } },
            },
        });
    }
}
