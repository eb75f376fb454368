using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.S3.Deployment;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Buckets that a deployment fills: the CDK marks them by a tag.</summary>
public class Deployments : Amazon.CDK.Stack
{
    public Deployments(Construct scope, string id)
        : base(scope, id)
    {
        var site = new Bucket(this, "Site", new BucketProps { Versioned = true });
        _ = new BucketDeployment(this, "Fill", new BucketDeploymentProps { Sources = [Source.Data("index.html", "<html></html>")], DestinationBucket = site });
        _ = new Bucket(this, "Other");
    }
}
