using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// What the sweep could not try of <c>aws_lambda.Function</c>: code that is an image (the CDK refuses the runtime <c>FROM_IMAGE</c> beside the code that the
/// sweep gave), and a file system, which needs a network and an access point. Source: aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="function">The function.</param>
internal sealed class FunctionProps(Composition function) : HandReading
{
    private const string Role = "ServiceRole/Resource";
    private const string Policy = "ServiceRole/DefaultPolicy/Resource";

    /// <inheritdoc />
    public override bool TryApply(string prop, CdkValue value) => (prop, value) switch
    {
        ("runtime", CdkObject { Member: "FROM_IMAGE" }) => UseImage(value.Span),
        ("filesystem", _) => Mount(value.Span),
        _ => false,
    };

    private bool UseImage(SourceSpan span)
    {
        function.Change("Resource", properties => properties
            .With("Runtime", AbsentValue.Instance)
            .With("Handler", AbsentValue.Instance)
            .With("Code", Texts.Map(span, ("ImageUri", Texts.Unknown("is the image of an asset or repository", span))))
            .With("PackageType", Texts.Known("Image", span)));
        return true;
    }

    // The role may use the file system, whose security group lets the function in.
    private bool Mount(SourceSpan span)
    {
        function.Change("Resource", properties => properties.With("FileSystemConfigs", Texts.Unknown("is what the file system is mounted as", span)));
        function.Change(Role, properties => properties.Opened());
        function.Change(Policy, properties => properties.With("PolicyDocument", Texts.Unknown("lets the function use its file system too", span)));
        function.Scene.IsOpen = true;
        return true;
    }
}
