using Amazon.CDK;
using Amazon.CDK.AWS.Apigatewayv2;
using Amazon.CDK.AwsApigatewayv2Authorizers;
using Amazon.CDK.AwsApigatewayv2Integrations;
using Amazon.CDK.AWS.Cognito;
using Amazon.CDK.AWS.Lambda;
using Constructs;
using HttpMethod = Amazon.CDK.AWS.Apigatewayv2.HttpMethod;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Routes of HTTP APIs, with and without authorizers, and what is behind them.</summary>
public class HttpApiRoutes : Stack
{
    public HttpApiRoutes(Construct scope, string id) : base(scope, id)
    {
        var handler = new Function(this, "Handler", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
        });
        var users = new UserPool(this, "Users");
        var open = new HttpApi(this, "Open", new HttpApiProps { DefaultIntegration = new HttpLambdaIntegration("Everything", handler) });
        open.AddRoutes(new AddRoutesOptions
        {
            Path = "/orders/{id}",
            Methods = [HttpMethod.GET, HttpMethod.POST],
            Integration = new HttpLambdaIntegration("Orders", handler),
        });
        open.AddRoutes(new AddRoutesOptions { Path = "/old", Integration = new HttpUrlIntegration("Old", "http://old.example.com/orders") });

        var closed = new HttpApi(this, "Closed", new HttpApiProps
        {
            CorsPreflight = new CorsPreflightOptions { AllowOrigins = ["https://example.com"], AllowMethods = [CorsHttpMethod.GET] },
        });
        closed.AddRoutes(new AddRoutesOptions
        {
            Path = "/mine",
            Methods = [HttpMethod.GET],
            Integration = new HttpLambdaIntegration("Mine", handler),
            Authorizer = new HttpUserPoolAuthorizer("Users", users),
        });
        closed.AddRoutes(new AddRoutesOptions
        {
            Path = "/tokens",
            Integration = new HttpLambdaIntegration("Tokens", handler),
            Authorizer = new HttpJwtAuthorizer("Jwt", "https://issuer.example.com", new HttpJwtAuthorizerProps { JwtAudience = ["orders"] }),
        });
        closed.AddRoutes(new AddRoutesOptions
        {
            Path = "/machines",
            Methods = [HttpMethod.DELETE],
            Integration = new HttpUrlIntegration("Machines", "https://machines.example.com"),
            Authorizer = new HttpIamAuthorizer(),
        });

        var guarded = new HttpApi(this, "Guarded", new HttpApiProps { DefaultAuthorizer = new HttpIamAuthorizer() });
        guarded.AddRoutes(new AddRoutesOptions { Path = "/inner", Methods = [HttpMethod.GET], Integration = new HttpLambdaIntegration("Inner", handler) });
        guarded.AddRoutes(new AddRoutesOptions { Path = "/health", Methods = [HttpMethod.GET], Integration = new HttpLambdaIntegration("Health", handler), Authorizer = new HttpNoneAuthorizer() });
    }
}
