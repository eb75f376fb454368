using Amazon.CDK.AWS.KMS;

public class Everybody : Stack
{
    public Everybody(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnKey(this, "Key", new CfnKeyProps
        {
            KeyPolicy = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = {|IG1043:"*"|},
                    ["Action"] = "kms:*",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

public class TheAccountSRootAndEverybodyOfTheAccountThroughAService : Stack
{
    public TheAccountSRootAndEverybodyOfTheAccountThroughAService(Construct scope) : base(scope, "Stack")
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
                        ["AWS"] = $"arn:aws:iam::{Aws.ACCOUNT_ID}:root",
                    },
                    ["Action"] = "kms:*",
                    ["Resource"] = "*",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "*",
                    },
                    ["Action"] = "kms:Decrypt",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["kms:CallerAccount"] = "111122223333",
                            ["kms:ViaService"] = "s3.eu-west-1.amazonaws.com",
                        },
                    },
                } },
            },
        });
    }
}
