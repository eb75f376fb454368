using Amazon.CDK.AWS.RDS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2093:CfnDBCluster|}(this, "Ledger", new CfnDBClusterProps
        {
            Engine = "aurora-mysql",
        });
    }
}

public class StorageEncryptedIsTrue : Stack
{
    public StorageEncryptedIsTrue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Ledger", new CfnDBClusterProps
        {
            Engine = "aurora-mysql",
            StorageEncrypted = true,
        });
    }
}
