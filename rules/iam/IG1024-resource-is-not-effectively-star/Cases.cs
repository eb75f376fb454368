using Amazon.CDK.AWS.IAM;

public class EveryBucket : Stack
{
    public EveryBucket(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = new[] { "arn:aws:s3:::uploads/*", {|IG1024:"arn:aws:s3:::*"|} },
                } },
            },
        });
    }
}

public class APrefixAndAConditionThatHoldsToOneAccount : Stack
{
    public APrefixAndAConditionThatHoldsToOneAccount(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "sqs:SendMessage",
                    ["Resource"] = "arn:aws:sqs:*:111122223333:orders-*",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:PutObject",
                    ["Resource"] = "arn:aws:s3:::*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["s3:ResourceAccount"] = "111122223333",
                        },
                    },
                } },
            },
        });
    }
}
