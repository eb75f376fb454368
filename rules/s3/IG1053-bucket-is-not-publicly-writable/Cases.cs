using Amazon.CDK.AWS.S3;

public class EverybodyMayPutObjects : Stack
{
    public EverybodyMayPutObjects(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucketPolicy(this, "Access", new CfnBucketPolicyProps
        {
            Bucket = "uploads",
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = {|IG1053:"*"|},
                    ["Action"] = new[] { "s3:GetObject", "s3:PutObject" },
                    ["Resource"] = "arn:aws:s3:::uploads/*",
                } },
            },
        });
    }
}

public class EverybodyMayReadOneAccountMayWrite : Stack
{
    public EverybodyMayReadOneAccountMayWrite(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucketPolicy(this, "Access", new CfnBucketPolicyProps
        {
            Bucket = "uploads",
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = "*",
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = "arn:aws:s3:::uploads/*",
                }, new Dictionary<string, object>
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
