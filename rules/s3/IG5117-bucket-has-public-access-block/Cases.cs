using Amazon.CDK.AWS.S3;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5117:CfnBucket|}(this, "Site", new CfnBucketProps
        {
            BucketName = "site",
        });
    }
}

public class SomeAreStated : Stack
{
    public SomeAreStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Site", new CfnBucketProps
        {
            PublicAccessBlockConfiguration = new CfnBucket.PublicAccessBlockConfigurationProperty
            {
                BlockPublicAcls = true,
            },
        });
    }
}
