using Amazon.CDK.AWS.ElastiCache;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2111:CfnReplicationGroup|}(this, "Sessions", new CfnReplicationGroupProps
        {
            ReplicationGroupDescription = "sessions",
        });
    }
}

public class TransitEncryptionEnabledIsTrue : Stack
{
    public TransitEncryptionEnabledIsTrue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnReplicationGroup(this, "Sessions", new CfnReplicationGroupProps
        {
            ReplicationGroupDescription = "sessions",
            TransitEncryptionEnabled = true,
        });
    }
}
