using Amazon.CDK;
using Amazon.CDK.AWS.Apigatewayv2;
using Amazon.CDK.AwsApigatewayv2Authorizers;
using Amazon.CDK.AwsApigatewayv2Integrations;
using Amazon.CDK.AWS.Lambda;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Routes of WebSocket APIs, with and without authorizers, and authorizers that are functions.</summary>
public class SocketApis : Stack
{
    public SocketApis(Construct scope, string id) : base(scope, id)
    {
        var handler = Function("Handler");
        var rooms = new WebSocketApi(this, "Rooms", new WebSocketApiProps
        {
            ConnectRouteOptions = new WebSocketRouteOptions { Integration = new WebSocketLambdaIntegration("Connect", handler), Authorizer = new WebSocketIamAuthorizer() },
            DisconnectRouteOptions = new WebSocketRouteOptions { Integration = new WebSocketLambdaIntegration("Disconnect", handler) },
            DefaultRouteOptions = new WebSocketRouteOptions { Integration = new WebSocketMockIntegration("Nothing"), ReturnResponse = true },
        });
        rooms.AddRoute("rooms/{name}/join", new WebSocketRouteOptions { Integration = new WebSocketLambdaIntegration("Join", handler) });
        _ = new WebSocketStage(this, "Live", new WebSocketStageProps { WebSocketApi = rooms, StageName = "live", AutoDeploy = true });

        var guarded = new WebSocketApi(this, "Guarded", new WebSocketApiProps
        {
            ApiName = "prod-orders",
            ConnectRouteOptions = new WebSocketRouteOptions
            {
                Integration = new WebSocketLambdaIntegration("Connect", handler),
                Authorizer = new WebSocketLambdaAuthorizer("Gate", Function("Gate")),
            },
        });
        guarded.AddRoute("orders", new WebSocketRouteOptions { Integration = new WebSocketLambdaIntegration("Orders", handler) });

        var http = new HttpApi(this, "Http");
        var authorizer = new HttpLambdaAuthorizer("Tokens", Function("Tokens"), new HttpLambdaAuthorizerProps { ResponseTypes = [HttpLambdaResponseType.SIMPLE] });
        foreach (var path in new[] { "/one", "/two" })
        {
            http.AddRoutes(new AddRoutesOptions { Path = path, Methods = [Amazon.CDK.AWS.Apigatewayv2.HttpMethod.GET], Integration = new HttpLambdaIntegration("Of" + path[1..], handler), Authorizer = authorizer });
        }
    }

    private Function Function(string id) => new(this, id, new FunctionProps
    {
        Runtime = Runtime.NODEJS_20_X,
        Handler = "index.handler",
        Code = Code.FromInline("exports.handler = async () => {};"),
    });
}
