using Amazon.CDK.AWS.Amplify;

public class ALiteral : Stack
{
    public ALiteral(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnApp(this, "Main", new CfnAppProps
        {
            AccessToken = {|IG7008:"hunter2hunter2"|},
        });
    }
}

public class FromSecretsManager : Stack
{
    public FromSecretsManager(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnApp(this, "Main", new CfnAppProps
        {
            AccessToken = "{{resolve:secretsmanager:main:SecretString:password}}",
        });
    }
}
