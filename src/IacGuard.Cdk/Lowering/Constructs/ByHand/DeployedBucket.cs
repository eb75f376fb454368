using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Reading;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// The tag by which <c>aws_s3_deployment.BucketDeployment</c> marks the bucket that it fills: its key ends with a hash. Source: aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="deployment">The deployment.</param>
internal sealed class DeployedBucket(Composition deployment) : HandReading
{
    /// <inheritdoc />
    public override void Finish()
    {
        if (deployment.Slots.Root("destinationBucket") is { } bucket)
        {
            var key = Texts.Join(bucket.Span, Texts.Known("aws-cdk:cr-owned:", bucket.Span), Texts.Unknown("is a name that the CDK makes", bucket.Span));
            var tag = Texts.Map(bucket.Span, ("Key", key), ("Value", Texts.Known("true", bucket.Span)));
            deployment.Effects.Replace("$destinationBucket/Resource", [new Tree { Text = "Properties" }, new Tree { Text = "Tags" }, new Tree { Text = "+" }], tag);
        }
    }
}
