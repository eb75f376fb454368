using Amazon.CDK.AWS.ElastiCache;

public class TransitEncryptionModeIsPreferred : Stack
{
    public TransitEncryptionModeIsPreferred(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnReplicationGroup(this, "Sessions", new CfnReplicationGroupProps
        {
            ReplicationGroupDescription = "sessions",
            TransitEncryptionEnabled = true,
            TransitEncryptionMode = {|IG2112:"preferred"|},
        });
    }
}

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnReplicationGroup(this, "Sessions", new CfnReplicationGroupProps
        {
            ReplicationGroupDescription = "sessions",
            TransitEncryptionEnabled = true,
        });
    }
}
