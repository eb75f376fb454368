using Amazon.CDK.AWS.IAM;

public class EverythingButIAM : Stack
{
    public EverythingButIAM(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["NotAction"] = {|IG1030:"iam:*"|},
                    ["Resource"] = "*",
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
                    ["NotAction"] = "iam:*",
                    ["Resource"] = "*",
                },
            },
        });
    }
}
