using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>aws_apigateway.RestApi</c>: what it gives to its methods by default is told where they are made. It is named after its id. Source: aws-cdk-lib
/// 2.160.0 and 2.276.0.
/// </summary>
/// <param name="api">The API.</param>
/// <param name="hasMethods">Whether it makes methods itself, as the model tells.</param>
internal sealed class RestApis(Composition api, bool hasMethods) : OwnNames(api, "Name", "restApiName")
{
    private readonly Stages stage = new(api);

    /// <inheritdoc />
    public override bool Reads(string prop) => !hasMethods && (prop is "defaultIntegration" or "defaultMethodOptions");

    /// <inheritdoc />
    public override bool TryApply(string prop, CdkValue value) => stage.TryApply(prop, value);

    /// <inheritdoc />
    public override void Finish()
    {
        base.Finish();
        stage.Finish();
    }
}
