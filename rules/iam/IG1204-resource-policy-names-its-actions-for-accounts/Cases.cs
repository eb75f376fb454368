using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SQS;

public class AnAccountMayDoAllWithAQueue : Stack
{
    public AnAccountMayDoAllWithAQueue(Construct scope) : base(scope, "Stack")
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
                        ["AWS"] = "arn:aws:iam::111122223333:root",
                    },
                    ["Resource"] = "*",
                    ["Action"] = {|IG1204:"sqs:*"|},
                } },
            },
        });
    }
}

public class SingleActions : Stack
{
    public SingleActions(Construct scope) : base(scope, "Stack")
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
                        ["AWS"] = "111122223333",
                    },
                    ["Action"] = "s3:PutObject",
                    ["Resource"] = "arn:aws:s3:::uploads/*",
                } },
            },
        });
    }
}
