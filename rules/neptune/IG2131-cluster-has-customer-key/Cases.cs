using Amazon.CDK.AWS.Neptune;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2131:CfnDBCluster|}(this, "Graph", new CfnDBClusterProps
        {
            StorageEncrypted = true,
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Graph", new CfnDBClusterProps
        {
            StorageEncrypted = true,
            KmsKeyId = "alias/graph",
        });
    }
}
