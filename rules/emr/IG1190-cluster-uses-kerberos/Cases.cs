using Amazon.CDK.AWS.EMR;

public class ThereIsNone : Stack
{
    public ThereIsNone(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG1190:CfnCluster|}(this, "Main", new CfnClusterProps
        {
            Name = "reports",
            Instances = new CfnCluster.JobFlowInstancesConfigProperty
            {
            },
        });
    }
}

public class ThereIsSome : Stack
{
    public ThereIsSome(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            Name = "reports",
            Instances = new CfnCluster.JobFlowInstancesConfigProperty
            {
            },
            KerberosAttributes = new CfnCluster.KerberosAttributesProperty
            {
                Realm = "EC2.INTERNAL",
                KdcAdminPassword = "{{resolve:secretsmanager:kdc}}",
            },
        });
    }
}
