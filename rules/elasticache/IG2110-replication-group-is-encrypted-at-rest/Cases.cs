using Amazon.CDK.AWS.ElastiCache;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2110:CfnReplicationGroup|}(this, "Sessions", new CfnReplicationGroupProps
        {
            ReplicationGroupDescription = "sessions",
        });
    }
}

public class AtRestEncryptionEnabledIsTrue : Stack
{
    public AtRestEncryptionEnabledIsTrue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnReplicationGroup(this, "Sessions", new CfnReplicationGroupProps
        {
            ReplicationGroupDescription = "sessions",
            AtRestEncryptionEnabled = true,
        });
    }
}
