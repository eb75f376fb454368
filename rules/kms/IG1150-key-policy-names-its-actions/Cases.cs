using Amazon.CDK.AWS.KMS;

public class EverythingForARole : Stack
{
    public EverythingForARole(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnKey(this, "Key", new CfnKeyProps
        {
            KeyPolicy = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "arn:aws:iam::111122223333:role/app",
                    },
                    ["Resource"] = "*",
                    ["Action"] = {|IG1150:"kms:*"|},
                } },
            },
        });
    }
}

public class TheRootAndSingleActions : Stack
{
    public TheRootAndSingleActions(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnKey(this, "Key", new CfnKeyProps
        {
            KeyPolicy = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = $"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:root",
                    },
                    ["Action"] = "kms:*",
                    ["Resource"] = "*",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "arn:aws:iam::111122223333:role/app",
                    },
                    ["Action"] = new[] { "kms:Decrypt", "kms:GenerateDataKey*" },
                    ["Resource"] = "*",
                } },
            },
        });
    }
}
