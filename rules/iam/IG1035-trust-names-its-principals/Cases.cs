using Amazon.CDK.AWS.IAM;

public class EverybodyButOneAccount : Stack
{
    public EverybodyButOneAccount(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Worker", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    [{|IG1035:"NotPrincipal"|}] = new Dictionary<string, object>
                    {
                        ["AWS"] = "111122223333",
                    },
                    ["Action"] = "sts:AssumeRole",
                } },
            },
        });
    }
}

public class AServiceByName : Stack
{
    public AServiceByName(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Worker", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "ec2.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                },
            },
        });
    }
}
