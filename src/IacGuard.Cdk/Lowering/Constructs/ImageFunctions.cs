using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// <c>aws_lambda.Function</c> whose code is an image: the CDK refuses the runtime <c>FROM_IMAGE</c> beside the code that the sweep gave. Source:
/// aws-cdk-lib 2.160.0.
/// </summary>
internal static class ImageFunctions
{
    /// <summary>Applies the runtime of an image.</summary>
    /// <returns>Whether the prop is it.</returns>
    public static bool TryApply(string model, string prop, CdkValue value, Scene scene, ConstructIdentity function)
    {
        if (model != "aws_lambda.Function" || prop != "runtime" || value is not CdkObject { Member: "FROM_IMAGE" } || scene.Find(function.LogicalId("Resource")) is not { } resource)
        {
            return false;
        }

        var properties = resource.Properties
            .With("Runtime", AbsentValue.Instance)
            .With("Handler", AbsentValue.Instance)
            .With("Code", Texts.Map(value.Span, ("ImageUri", Texts.Unknown("is the image of an asset or repository", value.Span))))
            .With("PackageType", Texts.Known("Image", value.Span));
        scene.Set(resource with { Properties = properties });
        return true;
    }
}
