using Amazon.CDK.AWS.Cognito;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG1183:CfnUserPool|}(this, "Main", new CfnUserPoolProps
        {
            UserPoolName = "customers",
        });
    }
}

public class ItIsEnforced : Stack
{
    public ItIsEnforced(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUserPool(this, "Main", new CfnUserPoolProps
        {
            UserPoolAddOns = new CfnUserPool.UserPoolAddOnsProperty
            {
                AdvancedSecurityMode = "ENFORCED",
            },
        });
    }
}
