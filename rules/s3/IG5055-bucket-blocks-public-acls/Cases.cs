using Amazon.CDK.AWS.S3;

public class NotStated : Stack
{
    public NotStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5055:CfnBucket|}(this, "Site");
    }
}

public class Stated : Stack
{
    public Stated(Construct scope) : base(scope, "Stack")
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
