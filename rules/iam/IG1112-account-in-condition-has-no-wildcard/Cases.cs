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
                        ["StringLike"] = new Dictionary<string, object>
                        {
                            ["aws:PrincipalOrgID"] = {|IG1112:"o-*"|},
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
                            ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5",
                        },
                    },
                } },
            },
        });
    }
}
