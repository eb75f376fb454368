using Amazon.CDK.AWS.ElastiCache;

public class ThereIsNone : Stack
{
    public ThereIsNone(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG1191:CfnReplicationGroup|}(this, "Main", new CfnReplicationGroupProps
        {
            ReplicationGroupDescription = "sessions",
        });
    }
}

public class ThereAreUsers : Stack
{
    public ThereAreUsers(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnReplicationGroup(this, "Main", new CfnReplicationGroupProps
        {
            ReplicationGroupDescription = "sessions",
            UserGroupIds = new[] { "readers" },
        });
    }
}
