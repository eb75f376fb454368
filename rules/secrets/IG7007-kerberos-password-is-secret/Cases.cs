using Amazon.CDK.AWS.EMR;

public class ALiteral : Stack
{
    public ALiteral(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            KerberosAttributes = new CfnCluster.KerberosAttributesProperty
            {
                KdcAdminPassword = {|IG7007:"hunter2hunter2"|},
            },
        });
    }
}

public class FromSecretsManager : Stack
{
    public FromSecretsManager(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            KerberosAttributes = new CfnCluster.KerberosAttributesProperty
            {
                KdcAdminPassword = "{{resolve:secretsmanager:main:SecretString:password}}",
            },
        });
    }
}
