using Amazon.CDK.AWS.Cognito;

public class StrangersAreWelcome : Stack
{
    public StrangersAreWelcome(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnIdentityPool(this, "Guests", new CfnIdentityPoolProps
        {
            AllowUnauthenticatedIdentities = {|IG5073:true|},
        });
    }
}

public class UsersSignIn : Stack
{
    public UsersSignIn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnIdentityPool(this, "Guests", new CfnIdentityPoolProps
        {
            AllowUnauthenticatedIdentities = false,
        });
    }
}
