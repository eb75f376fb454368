using Amazon.CDK.AWS.Neptune;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3064:CfnDBCluster|}(this, "Main", new CfnDBClusterProps
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
