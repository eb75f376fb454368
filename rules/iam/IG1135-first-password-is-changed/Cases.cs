using Amazon.CDK.AWS.IAM;

public class NothingIsSaid : Stack
{
    public NothingIsSaid(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUser(this, "Alice", new CfnUserProps
        {
            {|IG1135:LoginProfile|} = new CfnUser.LoginProfileProperty
            {
                Password = "{{resolve:secretsmanager:alice}}",
            },
        });
    }
}

public class ANewOneIsAskedFor : Stack
{
    public ANewOneIsAskedFor(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUser(this, "Alice", new CfnUserProps
        {
            LoginProfile = new CfnUser.LoginProfileProperty
            {
                Password = "{{resolve:secretsmanager:alice}}",
                PasswordResetRequired = true,
            },
        });
    }
}
