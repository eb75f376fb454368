using Amazon.CDK.AWS.Cognito;

public class TheLengthIsLow : Stack
{
    public TheLengthIsLow(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUserPool(this, "Main", new CfnUserPoolProps
        {
            Policies = new CfnUserPool.PoliciesProperty
            {
                PasswordPolicy = new CfnUserPool.PasswordPolicyProperty
                {
                    MinimumLength = {|IG1182:7|},
                    RequireUppercase = true,
                    RequireNumbers = true,
                    RequireSymbols = true,
                },
            },
        });
    }
}

public class EverythingIsAskedFor : Stack
{
    public EverythingIsAskedFor(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUserPool(this, "Main", new CfnUserPoolProps
        {
            Policies = new CfnUserPool.PoliciesProperty
            {
                PasswordPolicy = new CfnUserPool.PasswordPolicyProperty
                {
                    MinimumLength = 12,
                    RequireUppercase = true,
                    RequireNumbers = true,
                    RequireSymbols = true,
                },
            },
        });
    }
}
