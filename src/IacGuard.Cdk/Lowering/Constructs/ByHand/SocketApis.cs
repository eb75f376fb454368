using IacGuard.Cdk.Lowering.Network;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary><c>aws_apigatewayv2.WebSocketApi</c> without the routes in its props: <see cref="SocketRoutes"/> tells them.</summary>
/// <param name="api">The API.</param>
internal sealed class SocketApis(Composition api) : OwnNames(api, "Name", "apiName")
{
    /// <inheritdoc />
    public override bool Reads(string prop) => SocketRoutes.Given.ContainsKey(prop);
}
