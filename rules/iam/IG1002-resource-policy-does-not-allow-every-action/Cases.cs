using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SQS;

public class AQueueSPolicyWithAllOfSQS : Stack
{
    public AQueueSPolicyWithAllOfSQS(Construct scope) : base(scope, "Stack")
    {
        var orders = new CfnQueue(this, "Orders");
        _ = new CfnQueuePolicy(this, "Access", new CfnQueuePolicyProps
        {
            Queues = new[] { orders.Ref },
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "arn:aws:iam::111122223333:role/sender",
                    },
                    ["Resource"] = "*",
                    ["Action"] = {|IG1002:"sqs:*"|},
                } },
            },
        });
    }
}

public class SingleActionsDenialsAndTheAccountItself : Stack
{
    public SingleActionsDenialsAndTheAccountItself(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucketPolicy(this, "Access", new CfnBucketPolicyProps
        {
            Bucket = "uploads",
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "logging.s3.amazonaws.com",
                    },
                    ["Action"] = "s3:PutObject",
                    ["Resource"] = "arn:aws:s3:::uploads/*",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Deny",
                    ["Principal"] = "*",
                    ["Action"] = "s3:*",
                    ["Resource"] = "arn:aws:s3:::uploads/*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["Bool"] = new Dictionary<string, object>
                        {
                            ["aws:SecureTransport"] = "false",
                        },
                    },
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = $"arn:aws:iam::{Aws.ACCOUNT_ID}:root",
                    },
                    ["Action"] = "s3:*",
                    ["Resource"] = "arn:aws:s3:::uploads/*",
                } },
            },
        });
    }
}
