using Amazon.CDK;
using Amazon.CDK.AWS.S3;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Buckets that the world can read.</summary>
public class BucketPublic : Stack
{
    public BucketPublic(Construct scope, string id) : base(scope, id)
    {
        _ = new Bucket(this, "Site", new BucketProps
        {
            PublicReadAccess = true,
            BlockPublicAccess = BlockPublicAccess.BLOCK_ACLS,
            WebsiteIndexDocument = "index.html",
        });
        _ = new Bucket(this, "Open", new BucketProps
        {
            BlockPublicAccess = new BlockPublicAccess(new BlockPublicAccessOptions { BlockPublicAcls = false, BlockPublicPolicy = false, IgnorePublicAcls = false, RestrictPublicBuckets = false }),
        });
        var granted = new Bucket(this, "Granted", new BucketProps { BlockPublicAccess = BlockPublicAccess.BLOCK_ACLS });
        granted.GrantPublicAccess("public/*");
        _ = new CfnBucket(this, "Acl", new CfnBucketProps { AccessControl = "PublicReadWrite" });
    }
}
