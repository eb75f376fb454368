using Amazon.CDK.AWS.ElastiCache;

public class ALiteral : Stack
{
    public ALiteral(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnReplicationGroup(this, "Main", new CfnReplicationGroupProps
        {
            AuthToken = {|IG7005:"hunter2hunter2"|},
        });
    }
}

public class FromSecretsManager : Stack
{
    public FromSecretsManager(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnReplicationGroup(this, "Main", new CfnReplicationGroupProps
        {
            AuthToken = "{{resolve:secretsmanager:main:SecretString:password}}",
        });
    }
}
