using Amazon.CDK.AWS.DMS;

public class ALiteral : Stack
{
    public ALiteral(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnEndpoint(this, "Main", new CfnEndpointProps
        {
            Password = {|IG7003:"hunter2hunter2"|},
        });
    }
}

public class FromSecretsManager : Stack
{
    public FromSecretsManager(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnEndpoint(this, "Main", new CfnEndpointProps
        {
            Password = "{{resolve:secretsmanager:main:SecretString:password}}",
        });
    }
}
