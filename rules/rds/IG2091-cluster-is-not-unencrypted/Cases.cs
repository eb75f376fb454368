using Amazon.CDK.AWS.RDS;

public class StorageEncryptedIsFalse : Stack
{
    public StorageEncryptedIsFalse(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Ledger", new CfnDBClusterProps
        {
            Engine = "aurora-postgresql",
            StorageEncrypted = {|IG2091:false|},
        });
    }
}

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Ledger", new CfnDBClusterProps
        {
            Engine = "aurora-postgresql",
        });
    }
}
