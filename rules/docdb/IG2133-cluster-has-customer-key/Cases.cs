using Amazon.CDK.AWS.DocDB;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2133:CfnDBCluster|}(this, "Documents", new CfnDBClusterProps
        {
            StorageEncrypted = true,
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Documents", new CfnDBClusterProps
        {
            StorageEncrypted = true,
            KmsKeyId = "alias/documents",
        });
    }
}
