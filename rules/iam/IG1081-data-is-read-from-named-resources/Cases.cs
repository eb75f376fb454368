using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.SecretsManager;

public class AnySecret : Stack
{
    public AnySecret(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Resource"] = "*",
                    ["Action"] = {|IG1081:"secretsmanager:Get*"|},
                } },
            },
        });
    }
}

public class OneSecretAndAnyObjectOfOneAccount : Stack
{
    public OneSecretAndAnyObjectOfOneAccount(Construct scope) : base(scope, "Stack")
    {
        var password = new CfnSecret(this, "Password");
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "secretsmanager:GetSecretValue",
                    ["Resource"] = password.Ref,
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["s3:ResourceAccount"] = "111122223333",
                        },
                    },
                } },
            },
        });
    }
}
