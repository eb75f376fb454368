using Amazon.CDK.AWS.IAM;

public class EveryBucketButOne : Stack
{
    public EveryBucketButOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:GetObject",
                    ["NotResource"] = {|IG1033:"arn:aws:s3:::payroll/*"|},
                } },
            },
        });
    }
}

public class ADenyMayExclude : Stack
{
    public ADenyMayExclude(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Deny",
                    ["Action"] = "s3:GetObject",
                    ["NotResource"] = "arn:aws:s3:::uploads/*",
                },
            },
        });
    }
}
