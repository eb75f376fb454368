using Amazon.CDK.AWS.SNS;

public class Everybody : Stack
{
    public Everybody(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTopicPolicy(this, "Access", new CfnTopicPolicyProps
        {
            Topics = new[] { "arn:aws:sns:eu-west-1:111122223333:news" },
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = {|IG1041:"*"|},
                    ["Action"] = "sns:Publish",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

public class EverybodyOfOneOrganizationOneAccountAndADeny : Stack
{
    public EverybodyOfOneOrganizationOneAccountAndADeny(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTopicPolicy(this, "Access", new CfnTopicPolicyProps
        {
            Topics = new[] { "arn:aws:sns:eu-west-1:111122223333:news" },
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = "*",
                    ["Action"] = "sns:Publish",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5",
                        },
                    },
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "111122223333",
                    },
                    ["Action"] = "sns:Publish",
                    ["Resource"] = "*",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Deny",
                    ["Principal"] = "*",
                    ["Action"] = "sns:Publish",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}
