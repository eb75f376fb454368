using Amazon.CDK.AWS.Redshift;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2101:CfnCluster|}(this, "Warehouse", new CfnClusterProps
        {
            ClusterType = "single-node",
        });
    }
}

public class EncryptedIsTrue : Stack
{
    public EncryptedIsTrue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Warehouse", new CfnClusterProps
        {
            ClusterType = "single-node",
            Encrypted = true,
        });
    }
}
