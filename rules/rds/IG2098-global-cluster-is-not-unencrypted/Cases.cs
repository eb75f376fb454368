using Amazon.CDK.AWS.RDS;

public class StorageEncryptedIsFalse : Stack
{
    public StorageEncryptedIsFalse(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnGlobalCluster(this, "World", new CfnGlobalClusterProps
        {
            Engine = "aurora-postgresql",
            StorageEncrypted = {|IG2098:false|},
        });
    }
}

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnGlobalCluster(this, "World", new CfnGlobalClusterProps
        {
            Engine = "aurora-postgresql",
        });
    }
}
