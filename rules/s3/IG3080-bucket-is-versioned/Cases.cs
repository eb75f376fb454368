using Amazon.CDK.AWS.S3;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3080:CfnBucket|}(this, "Main", new CfnBucketProps
        {
            BucketName = "orders",
        });
    }
}

public class ItIsSet : Stack
{
    public ItIsSet(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Main", new CfnBucketProps
        {
            BucketName = "orders",
            VersioningConfiguration = new CfnBucket.VersioningConfigurationProperty
            {
                Status = "Enabled",
            },
        });
    }
}
