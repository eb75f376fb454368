using Amazon.CDK.AWS.IAM;

public class ALoginProfile : Stack
{
    public ALoginProfile(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUser(this, "Alice", new CfnUserProps
        {
            {|IG1134:LoginProfile|} = new CfnUser.LoginProfileProperty
            {
                Password = "{{resolve:secretsmanager:alice}}",
            },
        });
    }
}

public class NoLoginProfile : Stack
{
    public NoLoginProfile(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUser(this, "Alice", new CfnUserProps
        {
            Groups = new[] { "operators" },
        });
    }
}
