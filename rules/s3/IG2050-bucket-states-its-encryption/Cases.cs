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
