using Amazon.CDK.AWS.S3;

public class ThreeOfFour : Stack
{
    public ThreeOfFour(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Site", new CfnBucketProps
        {
            {|IG5081:PublicAccessBlockConfiguration|} = new CfnBucket.PublicAccessBlockConfigurationProperty
            {
                BlockPublicAcls = true,
                BlockPublicPolicy = true,
                IgnorePublicAcls = true,
            },
        });
    }
}

public class AllFour : Stack
{
    public AllFour(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Site", new CfnBucketProps
        {
            PublicAccessBlockConfiguration = new CfnBucket.PublicAccessBlockConfigurationProperty
            {
                BlockPublicAcls = true,
                BlockPublicPolicy = true,
                IgnorePublicAcls = true,
                RestrictPublicBuckets = true,
            },
        });
    }
}
