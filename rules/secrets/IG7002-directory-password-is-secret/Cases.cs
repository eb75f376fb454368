using Amazon.CDK.AWS.DirectoryService;

public class ALiteral : Stack
{
    public ALiteral(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnMicrosoftAD(this, "Main", new CfnMicrosoftADProps
        {
            Password = {|IG7002:"hunter2hunter2"|},
        });
    }
}

public class FromSecretsManager : Stack
{
    public FromSecretsManager(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnMicrosoftAD(this, "Main", new CfnMicrosoftADProps
        {
            Password = "{{resolve:secretsmanager:main:SecretString:password}}",
        });
    }
}
