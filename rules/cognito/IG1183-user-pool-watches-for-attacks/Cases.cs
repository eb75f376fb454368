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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG1183:UserPool|}(this, "Main");
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new UserPool(this, "Main", new UserPoolProps { AdvancedSecurityMode = AdvancedSecurityMode.ENFORCED });
    }
}
