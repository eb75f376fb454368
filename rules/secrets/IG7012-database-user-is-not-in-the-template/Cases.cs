using Amazon.CDK.AWS.RDS;

public class ALiteral : Stack
{
    public ALiteral(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Main", new CfnDBInstanceProps
        {
            MasterUsername = {|IG7012:"admin"|},
        });
    }
}

public class FromSecretsManager : Stack
{
    public FromSecretsManager(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Main", new CfnDBInstanceProps
        {
            MasterUsername = "{{resolve:secretsmanager:main:SecretString:username}}",
        });
    }
}
