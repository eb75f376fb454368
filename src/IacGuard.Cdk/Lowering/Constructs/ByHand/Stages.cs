using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>Constructs that make a stage of a REST API.</summary>
/// <param name="api">The construct.</param>
internal sealed class Stages(Composition api) : HandReading
{
    private readonly MethodSettings methods = new(api);

    /// <inheritdoc />
    public override bool TryApply(string prop, CdkValue value) => AccessLogFormats.TryApply(api, prop, value) || methods.TryTake(prop, value);

    /// <inheritdoc />
    public override void Finish() => methods.Finish();

    /// <summary>The stages that a construct makes.</summary>
    public static IReadOnlyList<SceneResource> Of(Composition api) =>
        [.. api.Scene.Changed.Where(r => r.Type == "AWS::ApiGateway::Stage" && Places.IsWithin(r.Path, api.Identity.Path))];
}
