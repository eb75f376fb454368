using Amazon.CDK.AWS.Apigatewayv2;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AwsApigatewayv2Authorizers;
using Amazon.CDK.AwsApigatewayv2Integrations;
using Constructs;
using ReferencePipelines.Shared;
using HttpMethod = Amazon.CDK.AWS.Apigatewayv2.HttpMethod;

namespace ReferencePipelines.Analytics;

/// <summary><c>POST /ingest</c> for holders of a token of the issuer in the context (<c>jwtIssuer</c>, <c>jwtAudience</c>). No other website may call it.</summary>
public sealed class IngestApi : Construct
{
    private const string AccessLogFormat =
        """{"requestId":"$context.requestId","ip":"$context.identity.sourceIp","time":"$context.requestTime","route":"$context.routeKey","status":"$context.status","error":"$context.error.message"}""";

    /// <summary>Makes the API and its stage.</summary>
    public IngestApi(Construct scope, string id, Deployment deployment, Function ingestion) : base(scope, id)
    {
        Api = new HttpApi(this, "Http", new HttpApiProps
        {
            ApiName = deployment.Name("analytics-api"),
            Description = "Takes market events in",
            CreateDefaultStage = false,
        });
        Api.AddRoutes(new AddRoutesOptions
        {
            Path = "/ingest",
            Methods = [HttpMethod.POST],
            Integration = new HttpLambdaIntegration("Ingestion", ingestion),
            Authorizer = new HttpJwtAuthorizer("Jwt", Text("jwtIssuer"), new HttpJwtAuthorizerProps
            {
                AuthorizerName = deployment.Name("analytics-jwt"),
                JwtAudience = [Text("jwtAudience")],
            }),
        });
        AddStage(deployment);
    }

    /// <summary>The API.</summary>
    public HttpApi Api { get; }

    private void AddStage(Deployment deployment)
    {
        var stage = new HttpStage(this, "Stage", new HttpStageProps
        {
            HttpApi = Api,
            StageName = "$default",
            AutoDeploy = true,
            Throttle = new ThrottleSettings { RateLimit = 10_000, BurstLimit = 5_000 },
        });
        var log = new LogGroup(this, "AccessLog", new LogGroupProps
        {
            LogGroupName = $"/aws/apigateway/{deployment.Name("analytics-api")}",
            Retention = RetentionDays.ONE_MONTH,
        });

        // This version of the CDK has no property for it.
        ((CfnStage)stage.Node.DefaultChild!).AccessLogSettings = new CfnStage.AccessLogSettingsProperty { DestinationArn = log.LogGroupArn, Format = AccessLogFormat };
    }

    private string Text(string key) => Node.TryGetContext(key) as string
        ?? throw new InvalidOperationException($"The context has no '{key}': the API must know whose tokens to take.");
}
