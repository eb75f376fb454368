using Amazon.CDK.AWS.IAM;

public class TheRootOfTheOwnAccount : Stack
{
    public TheRootOfTheOwnAccount(Construct scope) : base(scope, "Stack")
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
                        ["AWS"] = {|IG1101:$"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:root"|},
                    },
                    ["Action"] = "sts:AssumeRole",
                } },
            },
        });
    }
}

public class ARoleOfTheAccount : Stack
{
    public ARoleOfTheAccount(Construct scope) : base(scope, "Stack")
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
                        ["AWS"] = $"arn:aws:iam::{Aws.ACCOUNT_ID}:role/deployment",
                    },
                    ["Action"] = "sts:AssumeRole",
                } },
            },
        });
    }
}
