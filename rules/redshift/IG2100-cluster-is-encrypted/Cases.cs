using Amazon.CDK.AWS.Redshift;

public class EncryptedIsFalse : Stack
{
    public EncryptedIsFalse(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Warehouse", new CfnClusterProps
        {
            ClusterType = "single-node",
            Encrypted = {|IG2100:false|},
        });
    }
}

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Warehouse", new CfnClusterProps
        {
            ClusterType = "single-node",
        });
    }
}
