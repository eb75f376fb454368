using Amazon.CDK.AWS.Cognito;

public class UsersMayChoose : Stack
{
    public UsersMayChoose(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUserPool(this, "Main", new CfnUserPoolProps
        {
            MfaConfiguration = {|IG1181:"OPTIONAL"|},
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
