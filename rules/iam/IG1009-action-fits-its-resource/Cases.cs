using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.S3;

public class AnObjectActionOnABucket : Stack
{
    public AnObjectActionOnABucket(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = {|IG1009:"s3:GetObject"|},
                    ["Resource"] = "arn:aws:s3:::uploads",
                } },
            },
        });
    }
}

public class BucketAndObjectsSideBySide : Stack
{
    public BucketAndObjectsSideBySide(Construct scope) : base(scope, "Stack")
    {
        var uploads = new CfnBucket(this, "Uploads");
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = new[] { "s3:GetObject", "s3:ListBucket" },
                    ["Resource"] = new object[] { uploads.AttrArn, $"{uploads.AttrArn}/*" },
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:ListBucket",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}
