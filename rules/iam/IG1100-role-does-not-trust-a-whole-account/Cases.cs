using Amazon.CDK.AWS.IAM;

public class TheRootOfAnAccount : Stack
{
    public TheRootOfAnAccount(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Worker", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = {|IG1100:"arn:aws:iam::111122223333:root"|},
                    },
                    ["Action"] = "sts:AssumeRole",
                } },
            },
        });
    }
}

public class ARoleAnExternalIdAndTheOwnAccount : Stack
{
    public ARoleAnExternalIdAndTheOwnAccount(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Worker", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "arn:aws:iam::111122223333:role/deployment",
                    },
                    ["Action"] = "sts:AssumeRole",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "111122223333",
                    },
                    ["Action"] = "sts:AssumeRole",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["sts:ExternalId"] = "7c1f2e",
                        },
                    },
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = $"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:root",
                    },
                    ["Action"] = "sts:AssumeRole",
                } },
            },
        });
    }
}
