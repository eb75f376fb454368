using Amazon.CDK.AWS.Neptune;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2130:CfnDBCluster|}(this, "Graph");
    }
}

public class StorageEncryptedIsTrue : Stack
{
    public StorageEncryptedIsTrue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Graph", new CfnDBClusterProps
        {
            StorageEncrypted = true,
        });
    }
}
