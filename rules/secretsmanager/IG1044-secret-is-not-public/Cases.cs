using Amazon.CDK.AWS.SecretsManager;

public class Everybody : Stack
{
    public Everybody(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnResourcePolicy(this, "Access", new CfnResourcePolicyProps
        {
            SecretId = "database",
            ResourcePolicy = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = {|IG1044:"*"|},
                    ["Action"] = "secretsmanager:GetSecretValue",
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
        _ = new CfnResourcePolicy(this, "Access", new CfnResourcePolicyProps
        {
            SecretId = "database",
            ResourcePolicy = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = "*",
                    ["Action"] = "secretsmanager:GetSecretValue",
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
                    ["Action"] = "secretsmanager:GetSecretValue",
                    ["Resource"] = "*",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Deny",
                    ["Principal"] = "*",
                    ["Action"] = "secretsmanager:GetSecretValue",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}
