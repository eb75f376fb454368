using Amazon.CDK;
using Amazon.CDK.AWS.S3;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Buckets with little said about them.</summary>
public class BucketPlain : Stack
{
    public BucketPlain(Construct scope, string id, bool keep) : base(scope, id)
    {
        _ = new Bucket(this, "Bare");
        _ = new Bucket(this, "Versioned", new BucketProps { Versioned = true, ObjectOwnership = ObjectOwnership.BUCKET_OWNER_ENFORCED });
        _ = new Bucket(this, "Temporary", new BucketProps { RemovalPolicy = keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY });
        _ = new Bucket(this, "Emptied", new BucketProps { RemovalPolicy = RemovalPolicy.DESTROY, AutoDeleteObjects = true });
        _ = new Bucket(this, "Cors", new BucketProps
        {
            Cors = [new CorsRule { AllowedMethods = [HttpMethods.GET], AllowedOrigins = ["*"] }],
        });
    }
}
