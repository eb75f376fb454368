using Amazon.CDK.AWS.IAM;

public class EverythingIsAllowed : Stack
{
    public EverythingIsAllowed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Main", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = {|IG1200:"Allow"|},
                    ["Action"] = "s3:*",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

public class OneBucketIsNamed : Stack
{
    public OneBucketIsNamed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Main", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:*",
                    ["Resource"] = "arn:aws:s3:::photos/*",
                },
            },
        });
    }
}
