using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Reading;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// The tag by which <c>aws_s3_deployment.BucketDeployment</c> marks the bucket that it fills: its key ends with a hash. Source: aws-cdk-lib 2.160.0.
/// </summary>
internal static class DeployedBucket
{
    /// <summary>Marks the bucket.</summary>
    public static void Finish(string model, SlotValues slots, EffectApplier effects)
    {
        if (model == "aws_s3_deployment.BucketDeployment" && slots.Root("destinationBucket") is { } bucket)
        {
            var key = Texts.Join(bucket.Span, Texts.Known("aws-cdk:cr-owned:", bucket.Span), Texts.Unknown("is a name that the CDK makes", bucket.Span));
            var tag = Texts.Map(bucket.Span, ("Key", key), ("Value", Texts.Known("true", bucket.Span)));
            effects.Replace("$destinationBucket/Resource", [new Tree { Text = "Properties" }, new Tree { Text = "Tags" }, new Tree { Text = "+" }], tag);
        }
    }
}
