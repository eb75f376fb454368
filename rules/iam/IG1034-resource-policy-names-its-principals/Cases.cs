using Amazon.CDK.AWS.SNS;

public class EverybodyButOneRole : Stack
{
    public EverybodyButOneRole(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTopicPolicy(this, "Access", new CfnTopicPolicyProps
        {
            Topics = new[] { "arn:aws:sns:eu-west-1:111122223333:news" },
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    [{|IG1034:"NotPrincipal"|}] = new Dictionary<string, object>
                    {
                        ["AWS"] = "arn:aws:iam::111122223333:role/sender",
                    },
                    ["Action"] = "sns:Publish",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

public class ADenyForEverybodyButOneRole : Stack
{
    public ADenyForEverybodyButOneRole(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTopicPolicy(this, "Access", new CfnTopicPolicyProps
        {
            Topics = new[] { "arn:aws:sns:eu-west-1:111122223333:news" },
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Deny",
                    ["NotPrincipal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "arn:aws:iam::111122223333:role/sender",
                    },
                    ["Action"] = "sns:Publish",
                    ["Resource"] = "*",
                },
            },
        });
    }
}
