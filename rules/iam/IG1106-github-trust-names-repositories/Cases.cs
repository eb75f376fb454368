using Amazon.CDK.AWS.IAM;

public class OnlyTheAudienceIsChecked : Stack
{
    public OnlyTheAudienceIsChecked(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Deployer", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Federated"] = $"arn:aws:iam::{Aws.ACCOUNT_ID}:oidc-provider/token.actions.githubusercontent.com",
                    },
                    ["Action"] = "sts:AssumeRoleWithWebIdentity",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        [{|IG1106:"StringEquals"|}] = new Dictionary<string, object>
                        {
                            ["token.actions.githubusercontent.com:aud"] = "sts.amazonaws.com",
                        },
                    },
                } },
            },
        });
    }
}

public class ARepositoryAndAProviderOfTheStack : Stack
{
    public ARepositoryAndAProviderOfTheStack(Construct scope) : base(scope, "Stack")
    {
        var gitHub = new CfnOIDCProvider(this, "GitHub", new CfnOIDCProviderProps
        {
            Url = "https://token.actions.githubusercontent.com",
            ClientIdList = new[] { "sts.amazonaws.com" },
        });
        _ = new CfnRole(this, "Deployer", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Federated"] = gitHub.Ref,
                    },
                    ["Action"] = "sts:AssumeRoleWithWebIdentity",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringLike"] = new Dictionary<string, object>
                        {
                            ["token.actions.githubusercontent.com:sub"] = "repo:example/shop:*",
                        },
                    },
                } },
            },
        });
    }
}
