using Amazon.CDK.AWS.IAM;

public class ThePolicyOfAnyBucket : Stack
{
    public ThePolicyOfAnyBucket(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Resource"] = "*",
                    ["Action"] = {|IG1082:"s3:PutBucketPolicy"|},
                } },
            },
        });
    }
}

public class ThePolicyOfOneBucket : Stack
{
    public ThePolicyOfOneBucket(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:PutBucketPolicy",
                    ["Resource"] = "arn:aws:s3:::uploads",
                },
            },
        });
    }
}
