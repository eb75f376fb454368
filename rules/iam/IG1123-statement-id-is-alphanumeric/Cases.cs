using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;

public class AHyphen : Stack
{
    public AHyphen(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Sid"] = {|IG1123:"read-orders"|},
                    ["Effect"] = "Allow",
                    ["Action"] = "sqs:ListQueues",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

public class LettersAndDigitsAndAKeySPolicyWithSpaces : Stack
{
    public LettersAndDigitsAndAKeySPolicyWithSpaces(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Sid"] = "ReadOrders2",
                    ["Effect"] = "Allow",
                    ["Action"] = "sqs:ListQueues",
                    ["Resource"] = "*",
                } },
            },
        });
        _ = new CfnKey(this, "Key", new CfnKeyProps
        {
            KeyPolicy = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Sid"] = "Enable IAM policies",
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = $"arn:aws:iam::{Aws.ACCOUNT_ID}:root",
                    },
                    ["Action"] = "kms:*",
                    ["Resource"] = "*",
                },
            },
        });
    }
}
