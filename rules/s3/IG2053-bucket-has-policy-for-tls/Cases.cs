using Amazon.CDK.AWS.S3;

public class NoPolicy : Stack
{
    public NoPolicy(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2053:CfnBucket|}(this, "Uploads");
    }
}

public class APolicyWhichAnotherRuleJudges : Stack
{
    public APolicyWhichAnotherRuleJudges(Construct scope) : base(scope, "Stack")
    {
        var uploads = new CfnBucket(this, "Uploads");
        _ = new CfnBucketPolicy(this, "Access", new CfnBucketPolicyProps
        {
            Bucket = uploads.Ref,
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Deny",
                    ["Principal"] = "*",
                    ["Action"] = "s3:*",
                    ["Resource"] = new object[] { uploads.AttrArn, $"{uploads.AttrArn}/*" },
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["Bool"] = new Dictionary<string, object>
                        {
                            ["aws:SecureTransport"] = "false",
                        },
                    },
                } },
            },
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2053:Bucket|}(this, "Main");
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Bucket(this, "Main", new BucketProps { EnforceSSL = true });
    }
}
