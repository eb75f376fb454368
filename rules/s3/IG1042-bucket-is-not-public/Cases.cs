using Amazon.CDK.AWS.S3;

public class Everybody : Stack
{
    public Everybody(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucketPolicy(this, "Access", new CfnBucketPolicyProps
        {
            Bucket = "uploads",
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = {|IG1042:"*"|},
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

public class WritesAreLeftToAnotherRule : Stack
{
    public WritesAreLeftToAnotherRule(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucketPolicy(this, "Access", new CfnBucketPolicyProps
        {
            Bucket = "uploads",
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = "*",
                    ["Action"] = "s3:*",
                    ["Resource"] = "arn:aws:s3:::uploads/*",
                },
            },
        });
    }
}
