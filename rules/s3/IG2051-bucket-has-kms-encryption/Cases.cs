using Amazon.CDK.AWS.S3;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2051:CfnBucket|}(this, "Uploads");
    }
}

public class KMS : Stack
{
    public KMS(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Uploads", new CfnBucketProps
        {
            BucketEncryption = new CfnBucket.BucketEncryptionProperty
            {
                ServerSideEncryptionConfiguration = new object[] { new CfnBucket.ServerSideEncryptionRuleProperty
                {
                    ServerSideEncryptionByDefault = new CfnBucket.ServerSideEncryptionByDefaultProperty
                    {
                        SseAlgorithm = "aws:kms",
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
        _ = new {|IG2051:Bucket|}(this, "Main");
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Bucket(this, "Main", new BucketProps { Encryption = BucketEncryption.KMS_MANAGED });
    }
}
