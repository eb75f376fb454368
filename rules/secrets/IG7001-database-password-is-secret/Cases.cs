using Amazon.CDK.AWS.RDS;

public class ALiteral : Stack
{
    public ALiteral(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Main", new CfnDBInstanceProps
        {
            MasterUserPassword = {|IG7001:"hunter2hunter2"|},
        });
    }
}

public class FromSecretsManager : Stack
{
    public FromSecretsManager(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Main", new CfnDBInstanceProps
        {
            MasterUserPassword = "{{resolve:secretsmanager:main:SecretString:password}}",
        });
    }
}
