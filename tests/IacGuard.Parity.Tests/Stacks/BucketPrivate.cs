using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.S3;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Buckets as they should be.</summary>
public class BucketPrivate : Stack
{
    public BucketPrivate(Construct scope, string id) : base(scope, id)
    {
        var logs = new Bucket(this, "Logs", new BucketProps
        {
            BlockPublicAccess = BlockPublicAccess.BLOCK_ALL,
            Encryption = BucketEncryption.S3_MANAGED,
            EnforceSSL = true,
            LifecycleRules = [new Amazon.CDK.AWS.S3.LifecycleRule { Expiration = Duration.Days(90) }],
        });
        var key = new Key(this, "Key", new KeyProps { EnableKeyRotation = true });
        _ = new Bucket(this, "Orders", new BucketProps
        {
            BlockPublicAccess = BlockPublicAccess.BLOCK_ALL,
            Encryption = BucketEncryption.KMS,
            EncryptionKey = key,
            EnforceSSL = true,
            MinimumTLSVersion = 1.2,
            Versioned = true,
            ServerAccessLogsBucket = logs,
            RemovalPolicy = RemovalPolicy.RETAIN,
        });
    }
}
