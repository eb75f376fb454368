using Amazon.CDK.AWS.DMS;

public class NotStatedAndTheDefaultIsPublic : Stack
{
    public NotStatedAndTheDefaultIsPublic(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5032:CfnReplicationInstance|}(this, "Move", new CfnReplicationInstanceProps
        {
            ReplicationInstanceClass = "dms.t3.micro",
        });
    }
}

public class Private : Stack
{
    public Private(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnReplicationInstance(this, "Move", new CfnReplicationInstanceProps
        {
            ReplicationInstanceClass = "dms.t3.micro",
            PubliclyAccessible = false,
        });
    }
}
