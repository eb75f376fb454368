using Amazon.CDK.AWS.Cognito;
using Amazon.CDK.AWS.IAM;

public class OnlyWhetherTheUserIsKnownIsChecked : Stack
{
    public OnlyWhetherTheUserIsKnownIsChecked(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Guests", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Federated"] = "cognito-identity.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRoleWithWebIdentity",
                    [{|IG1107:"Condition"|}] = new Dictionary<string, object>
                    {
                        ["ForAnyValue:StringLike"] = new Dictionary<string, object>
                        {
                            ["cognito-identity.amazonaws.com:amr"] = "authenticated",
                        },
                    },
                } },
            },
        });
    }
}

public class ThePoolIsNamed : Stack
{
    public ThePoolIsNamed(Construct scope) : base(scope, "Stack")
    {
        var pool = new CfnIdentityPool(this, "Pool", new CfnIdentityPoolProps
        {
            AllowUnauthenticatedIdentities = false,
        });
        _ = new CfnRole(this, "Members", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Federated"] = "cognito-identity.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRoleWithWebIdentity",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["cognito-identity.amazonaws.com:aud"] = pool.Ref,
                        },
                    },
                } },
            },
        });
    }
}
