using Amazon.CDK.AWS.IAM;

public class ALiteral : Stack
{
    public ALiteral(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUser(this, "Main", new CfnUserProps
        {
            LoginProfile = new CfnUser.LoginProfileProperty
            {
                Password = {|IG7006:"hunter2hunter2"|},
            },
        });
    }
}

public class FromSecretsManager : Stack
{
    public FromSecretsManager(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUser(this, "Main", new CfnUserProps
        {
            LoginProfile = new CfnUser.LoginProfileProperty
            {
                Password = "{{resolve:secretsmanager:main:SecretString:password}}",
            },
        });
    }
}
