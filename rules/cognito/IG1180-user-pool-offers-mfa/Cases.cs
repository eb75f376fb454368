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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG1180:UserPool|}(this, "Main");
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new UserPool(this, "Main", new UserPoolProps { Mfa = Mfa.OPTIONAL });
    }
}
