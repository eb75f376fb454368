using Amazon.CDK;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.S3;
using Constructs;

namespace ReferencePipelines.Shared;

/// <summary>What a bucket needs.</summary>
public sealed record PrivateBucketProps
{
    /// <summary>Environment and team.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>What it holds, such as <c>processed-orders</c>. Its name also has the account, since names of buckets are unique in the world.</summary>
    public required string Name { get; init; }

    /// <summary>The key that encrypts it; null for those of S3.</summary>
    public IKey? Key { get; init; }

    /// <summary>What happens to old objects.</summary>
    public LifecycleRule[] LifecycleRules { get; init; } = [];
}

/// <summary>A versioned bucket that nobody outside can reach, only by TLS, with a log of all requests in a second bucket.</summary>
public sealed class PrivateBucket : Construct
{
    /// <summary>Makes the bucket and the one for its log.</summary>
    public PrivateBucket(Construct scope, string id, PrivateBucketProps props) : base(scope, id)
    {
        var account = Stack.Of(this).Account;
        var log = new Bucket(this, "AccessLog", new BucketProps
        {
            BucketName = props.Deployment.Name($"{props.Name}-log-{account}"),
            BlockPublicAccess = BlockPublicAccess.BLOCK_ALL,
            Encryption = BucketEncryption.S3_MANAGED,
            EnforceSSL = true,
            Versioned = true,
            LifecycleRules = [new LifecycleRule { Id = "expire", Expiration = Duration.Days(365), NoncurrentVersionExpiration = Duration.Days(30) }],
            RemovalPolicy = RemovalPolicy.RETAIN,
        });
        Bucket = new Bucket(this, "Bucket", new BucketProps
        {
            BucketName = props.Deployment.Name($"{props.Name}-{account}"),
            BlockPublicAccess = BlockPublicAccess.BLOCK_ALL,
            Encryption = props.Key is null ? BucketEncryption.S3_MANAGED : BucketEncryption.KMS,
            EncryptionKey = props.Key,
            BucketKeyEnabled = props.Key is null ? null : true,
            ObjectOwnership = ObjectOwnership.BUCKET_OWNER_ENFORCED,
            EnforceSSL = true,
            Versioned = true,
            ServerAccessLogsBucket = log,
            LifecycleRules = props.LifecycleRules,
            RemovalPolicy = RemovalPolicy.RETAIN,
        });
    }

    /// <summary>The bucket.</summary>
    public Bucket Bucket { get; }
}
