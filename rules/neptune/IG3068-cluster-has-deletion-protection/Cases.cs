using Amazon.CDK.AWS.Neptune;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3068:CfnDBCluster|}(this, "Main", new CfnDBClusterProps
        {
            StorageEncrypted = true,
        });
    }
}

public class ItIsSet : Stack
{
    public ItIsSet(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Main", new CfnDBClusterProps
        {
            StorageEncrypted = true,
            DeletionProtection = true,
        });
    }
}
