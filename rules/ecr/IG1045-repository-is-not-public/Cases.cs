using Amazon.CDK.AWS.ECR;

public class Everybody : Stack
{
    public Everybody(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRepository(this, "Access", new CfnRepositoryProps
        {
            RepositoryName = "app",
            RepositoryPolicyText = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = {|IG1045:"*"|},
                    ["Action"] = "ecr:BatchGetImage",
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
        _ = new CfnRepository(this, "Access", new CfnRepositoryProps
        {
            RepositoryName = "app",
            RepositoryPolicyText = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = "*",
                    ["Action"] = "ecr:BatchGetImage",
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
                    ["Action"] = "ecr:BatchGetImage",
                    ["Resource"] = "*",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Deny",
                    ["Principal"] = "*",
                    ["Action"] = "ecr:BatchGetImage",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}
