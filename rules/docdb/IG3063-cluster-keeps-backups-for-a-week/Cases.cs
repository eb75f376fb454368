using Amazon.CDK.AWS.DocDB;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3063:CfnDBCluster|}(this, "Main", new CfnDBClusterProps
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
            BackupRetentionPeriod = 7,
        });
    }
}
