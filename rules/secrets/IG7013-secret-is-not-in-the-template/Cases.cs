using Amazon.CDK.AWS.SecretsManager;

public class ALiteral : Stack
{
    public ALiteral(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecret(this, "Main", new CfnSecretProps
        {
            SecretString = {|IG7013:"hunter2hunter2"|},
        });
    }
}

public class FromSecretsManager : Stack
{
    public FromSecretsManager(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecret(this, "Main", new CfnSecretProps
        {
            SecretString = "{{resolve:secretsmanager:main:SecretString:password}}",
        });
    }
}
