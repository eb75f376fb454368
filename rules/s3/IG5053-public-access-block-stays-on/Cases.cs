using Amazon.CDK.AWS.S3;

public class OneOfFour : Stack
{
    public OneOfFour(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Site", new CfnBucketProps
        {
            PublicAccessBlockConfiguration = new CfnBucket.PublicAccessBlockConfigurationProperty
            {
                BlockPublicAcls = true,
                BlockPublicPolicy = {|IG5053:false|},
                IgnorePublicAcls = true,
                RestrictPublicBuckets = true,
            },
        });
    }
}

public class NothingIsStatedSoS3Blocks : Stack
{
    public NothingIsStatedSoS3Blocks(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Site");
    }
}
