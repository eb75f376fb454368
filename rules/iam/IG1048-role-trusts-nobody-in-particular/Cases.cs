using Amazon.CDK.AWS.IAM;

public class EveryAccount : Stack
{
    public EveryAccount(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Worker", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = {|IG1048:"*"|},
                    },
                    ["Action"] = "sts:AssumeRole",
                } },
            },
        });
    }
}

public class AServiceAndEverybodyOfOneOrganization : Stack
{
    public AServiceAndEverybodyOfOneOrganization(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Worker", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "ec2.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "*",
                    },
                    ["Action"] = "sts:AssumeRole",
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
