using Amazon.CDK.AWS.ElastiCache;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3073:CfnReplicationGroup|}(this, "Main", new CfnReplicationGroupProps
        {
            Engine = "redis",
            ReplicationGroupDescription = "sessions",
        });
    }
}

public class ItIsSet : Stack
{
    public ItIsSet(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnReplicationGroup(this, "Main", new CfnReplicationGroupProps
        {
            Engine = "redis",
            ReplicationGroupDescription = "sessions",
            MultiAzEnabled = true,
        });
    }
}
