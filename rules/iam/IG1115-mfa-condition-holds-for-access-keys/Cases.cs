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
                    ["Effect"] = "Deny",
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["Bool"] = new Dictionary<string, object>
                        {
                            ["aws:MultiFactorAuthPresent"] = {|IG1115:"false"|},
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
                    ["Effect"] = "Deny",
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["BoolIfExists"] = new Dictionary<string, object>
                        {
                            ["aws:MultiFactorAuthPresent"] = "false",
                        },
                    },
                } },
            },
        });
    }
}
