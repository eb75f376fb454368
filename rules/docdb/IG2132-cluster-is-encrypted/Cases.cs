using Amazon.CDK.AWS.DocDB;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2132:CfnDBCluster|}(this, "Documents");
    }
}

public class StorageEncryptedIsTrue : Stack
{
    public StorageEncryptedIsTrue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Documents", new CfnDBClusterProps
        {
            StorageEncrypted = true,
        });
    }
}
