using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>aws_lambda.DockerImageFunction</c> whose image is an asset, which the sweep has no folder for: the image and how it starts are not known, all else is
/// as with an image of a repository. Source: <c>AssetImageCode</c> of aws-cdk-lib 2.160.0.
/// </summary>
internal sealed class ImageCode : HandReading
{
    /// <inheritdoc />
    public override bool TryApply(string prop, CdkValue value) => prop == "code" && value is CdkObject { Member: "fromImageAsset" };
}
