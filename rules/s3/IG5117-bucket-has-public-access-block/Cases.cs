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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5117:Bucket|}(this, "Main");
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Bucket(this, "Main", new BucketProps { BlockPublicAccess = BlockPublicAccess.BLOCK_ALL });
    }
}
