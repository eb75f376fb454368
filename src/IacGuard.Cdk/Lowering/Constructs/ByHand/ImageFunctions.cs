using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>aws_lambda.Function</c> whose code is an image: the CDK refuses the runtime <c>FROM_IMAGE</c> beside the code that the sweep gave. Source:
/// aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="function">The function.</param>
internal sealed class ImageFunctions(Composition function) : HandReading
{
    /// <inheritdoc />
    public override bool TryApply(string prop, CdkValue value)
    {
        if (prop != "runtime" || value is not CdkObject { Member: "FROM_IMAGE" } || function.Find("Resource") is not { } resource)
        {
            return false;
        }

        var properties = resource.Properties
            .With("Runtime", AbsentValue.Instance)
            .With("Handler", AbsentValue.Instance)
            .With("Code", Texts.Map(value.Span, ("ImageUri", Texts.Unknown("is the image of an asset or repository", value.Span))))
            .With("PackageType", Texts.Known("Image", value.Span));
        function.Scene.Set(resource with { Properties = properties });
        return true;
    }
}
