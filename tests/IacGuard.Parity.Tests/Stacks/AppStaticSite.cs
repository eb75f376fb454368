using Amazon.CDK;
using Amazon.CDK.AWS.CloudFront;
using Amazon.CDK.AWS.CloudFront.Origins;
using Amazon.CDK.AWS.S3;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A site in a bucket behind CloudFront.</summary>
public class AppStaticSite : Stack
{
    public AppStaticSite(Construct scope, string id) : base(scope, id)
    {
        var logs = new Bucket(this, "Logs", new BucketProps { ObjectOwnership = ObjectOwnership.OBJECT_WRITER, EnforceSSL = true });
        var site = new Bucket(this, "Site", new BucketProps
        {
            BlockPublicAccess = BlockPublicAccess.BLOCK_ALL,
            Encryption = BucketEncryption.S3_MANAGED,
            EnforceSSL = true,
            Versioned = true,
            ServerAccessLogsBucket = logs,
            ServerAccessLogsPrefix = "site/",
        });
        _ = new Distribution(this, "Distribution", new DistributionProps
        {
            DefaultRootObject = "index.html",
            MinimumProtocolVersion = SecurityPolicyProtocol.TLS_V1_1_2016,
            DefaultBehavior = new BehaviorOptions
            {
                Origin = S3BucketOrigin.WithOriginAccessControl(site),
                ViewerProtocolPolicy = ViewerProtocolPolicy.ALLOW_ALL,
            },
        });

        var plain = new Bucket(this, "PlainSite");
        _ = new Distribution(this, "Plain", new DistributionProps
        {
            DefaultRootObject = System.Environment.GetEnvironmentVariable("ROOT_OBJECT") ?? "index.html",
            DefaultBehavior = new BehaviorOptions { Origin = S3BucketOrigin.WithOriginAccessControl(plain) },
        });
    }
}
