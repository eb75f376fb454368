using Amazon.CDK.AWS.S3;

public class ThereIsNoPolicy : Stack
{
    public ThereIsNoPolicy(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG1195:CfnBucket|}(this, "Main", new CfnBucketProps
        {
            WebsiteConfiguration = new CfnBucket.WebsiteConfigurationProperty
            {
                IndexDocument = "index.html",
            },
        });
    }
}

public class AnIdentityOfCloudFrontReads : Stack
{
    public AnIdentityOfCloudFrontReads(Construct scope) : base(scope, "Stack")
    {
        var main = new CfnBucket(this, "Main", new CfnBucketProps
        {
            WebsiteConfiguration = new CfnBucket.WebsiteConfigurationProperty
            {
                IndexDocument = "index.html",
            },
        });
        _ = new CfnBucketPolicy(this, "Policy", new CfnBucketPolicyProps
        {
            Bucket = main.Ref,
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["CanonicalUser"] = "79a59df900b949e5",
                    },
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = $"{main.AttrArn}/*",
                },
            },
        });
    }
}
