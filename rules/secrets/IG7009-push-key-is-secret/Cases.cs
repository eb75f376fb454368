using Amazon.CDK.AWS.Pinpoint;

public class ALiteral : Stack
{
    public ALiteral(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnAPNSChannel(this, "Main", new CfnAPNSChannelProps
        {
            PrivateKey = {|IG7009:"hunter2hunter2"|},
        });
    }
}

public class FromSecretsManager : Stack
{
    public FromSecretsManager(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnAPNSChannel(this, "Main", new CfnAPNSChannelProps
        {
            PrivateKey = "{{resolve:secretsmanager:main:SecretString:password}}",
        });
    }
}
