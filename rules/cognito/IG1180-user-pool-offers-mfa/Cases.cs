using Amazon.CDK.AWS.Cognito;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG1180:CfnUserPool|}(this, "Main", new CfnUserPoolProps
        {
            UserPoolName = "customers",
        });
    }
}

public class ItIsOn : Stack
{
    public ItIsOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUserPool(this, "Main", new CfnUserPoolProps
        {
            MfaConfiguration = "ON",
        });
    }
}
