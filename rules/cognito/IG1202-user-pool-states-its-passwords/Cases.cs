using Amazon.CDK.AWS.Cognito;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG1202:CfnUserPool|}(this, "Main", new CfnUserPoolProps
        {
            UserPoolName = "customers",
        });
    }
}

public class APolicyIsStated : Stack
{
    public APolicyIsStated(Construct scope) : base(scope, "Stack")
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
