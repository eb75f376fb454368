using Amazon.CDK.AWS.S3;

public class NotStated : Stack
{
    public NotStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5057:CfnBucket|}(this, "Site");
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
                IgnorePublicAcls = true,
            },
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5057:Bucket|}(this, "Main");
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Bucket(this, "Main", new BucketProps { BlockPublicAccess = BlockPublicAccess.BLOCK_ALL });
    }
}
