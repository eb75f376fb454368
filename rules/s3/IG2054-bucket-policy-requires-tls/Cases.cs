using Amazon.CDK.AWS.S3;

public class OnlyAGrant : Stack
{
    public OnlyAGrant(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2054:CfnBucketPolicy|}(this, "Access", new CfnBucketPolicyProps
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
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = "arn:aws:s3:::uploads/*",
                } },
            },
        });
    }
}

public class ADenyWithoutTLS : Stack
{
    public ADenyWithoutTLS(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucketPolicy(this, "Access", new CfnBucketPolicyProps
        {
            Bucket = "uploads",
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Deny",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "*",
                    },
                    ["Action"] = new[] { "s3:*" },
                    ["Resource"] = new[] { "arn:aws:s3:::uploads", "arn:aws:s3:::uploads/*" },
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["Bool"] = new Dictionary<string, object>
                        {
                            ["aws:SecureTransport"] = false,
                        },
                    },
                } },
            },
        });
    }
}
