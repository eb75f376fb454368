using Amazon.CDK.AWS.ElastiCache;

public class NoAuthentication : Stack
{
    public NoAuthentication(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2114:CfnReplicationGroup|}(this, "Sessions", new CfnReplicationGroupProps
        {
            TransitEncryptionEnabled = true,
        });
    }
}

public class AUserGroup : Stack
{
    public AUserGroup(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnReplicationGroup(this, "Sessions", new CfnReplicationGroupProps
        {
            TransitEncryptionEnabled = true,
            UserGroupIds = new[] { "sessions" },
        });
    }
}
