using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>aws_apigateway.RestApi</c>: what it gives to its methods by default is told where they are made. It is named after its id. Source: aws-cdk-lib
/// 2.160.0 and 2.276.0.
/// </summary>
/// <param name="api">The API.</param>
internal sealed class RestApis(Composition api) : OwnNames(api, "Name", "restApiName")
{
    /// <inheritdoc />
    public override bool Reads(string prop) => prop is "defaultIntegration" or "defaultMethodOptions";

    /// <inheritdoc />
    public override bool TryApply(string prop, CdkValue value) => AccessLogFormats.TryApply(Named, prop, value);
}
