using Amazon.CDK.AWS.IAM;

public class AConditionThatDoesNotHoldWhatItPromises : Stack
{
    public AConditionThatDoesNotHoldWhatItPromises(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEqualsIfExists"] = new Dictionary<string, object>
                        {
                            ["aws:SourceVpce"] = {|IG1111:"vpce-0a1b2c3d"|},
                        },
                    },
                } },
            },
        });
    }
}

public class TheFormThatWorks : Stack
{
    public TheFormThatWorks(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["aws:SourceVpce"] = "vpce-0a1b2c3d",
                        },
                    },
                } },
            },
        });
    }
}
