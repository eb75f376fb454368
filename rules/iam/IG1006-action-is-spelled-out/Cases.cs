using Amazon.CDK.AWS.IAM;

public class AReadPattern : Stack
{
    public AReadPattern(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Resource"] = "arn:aws:s3:::uploads/*",
                    ["Action"] = new[] { "s3:PutObject", {|IG1006:"s3:GetObject*"|} },
                } },
            },
        });
    }
}

public class FullNamesAndAPatternInADeny : Stack
{
    public FullNamesAndAPatternInADeny(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = "arn:aws:s3:::uploads/*",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Deny",
                    ["Action"] = "s3:Delete*",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}
