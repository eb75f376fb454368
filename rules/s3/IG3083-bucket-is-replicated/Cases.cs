using Amazon.CDK.AWS.S3;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3083:CfnBucket|}(this, "Orders", new CfnBucketProps
        {
            BucketName = "orders",
        });
    }
}

public class TheRuleIsSwitchedOn : Stack
{
    public TheRuleIsSwitchedOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Orders", new CfnBucketProps
        {
            ReplicationConfiguration = new CfnBucket.ReplicationConfigurationProperty
            {
                Role = Fn.ImportValue("role"),
                Rules = new object[] { new CfnBucket.ReplicationRuleProperty
                {
                    Status = "Enabled",
                    Destination = new CfnBucket.ReplicationDestinationProperty
                    {
                        Bucket = Fn.ImportValue("copy"),
                    },
                } },
            },
        });
    }
}
