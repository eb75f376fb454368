using Amazon.CDK.AWS.S3;

public class KMSWithoutAKeyOfOneSOwn : Stack
{
    public KMSWithoutAKeyOfOneSOwn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Uploads", new CfnBucketProps
        {
            BucketEncryption = new CfnBucket.BucketEncryptionProperty
            {
                ServerSideEncryptionConfiguration = new object[] { new CfnBucket.ServerSideEncryptionRuleProperty
                {
                    {|IG2052:ServerSideEncryptionByDefault|} = new CfnBucket.ServerSideEncryptionByDefaultProperty
                    {
                        SseAlgorithm = "aws:kms",
                    },
                } },
            },
        });
    }
}

public class ACustomerKey : Stack
{
    public ACustomerKey(Construct scope) : base(scope, "Stack")
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
                        KmsMasterKeyId = "alias/uploads",
                    },
                } },
            },
        });
    }
}
