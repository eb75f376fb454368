using Amazon.CDK.AWS.S3;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2050:CfnBucket|}(this, "Uploads");
    }
}

public class TheKeysOfS3 : Stack
{
    public TheKeysOfS3(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Uploads", new CfnBucketProps
        {
            BucketEncryption = new CfnBucket.BucketEncryptionProperty
            {
                ServerSideEncryptionConfiguration = new object[] { new CfnBucket.ServerSideEncryptionRuleProperty
                {
                    ServerSideEncryptionByDefault = new CfnBucket.ServerSideEncryptionByDefaultProperty
                    {
                        SseAlgorithm = "AES256",
                    },
                } },
            },
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2050:Bucket|}(this, "Main");
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Bucket(this, "Main", new BucketProps { Encryption = BucketEncryption.S3_MANAGED });
    }
}
