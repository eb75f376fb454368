using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Logs;
using Constructs;
using Deployment = ReferencePipelines.Shared.Deployment;

namespace ReferencePipelines.EventProcessing;

/// <summary>What the API needs.</summary>
public sealed record EventApiProps
{
    /// <summary>Environment and team.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>The function that checks tokens.</summary>
    public required Function Authorizer { get; init; }

    /// <summary>The function that gets the events.</summary>
    public required Function Ingestion { get; init; }
}

/// <summary>
/// <c>POST /events</c>: the token is checked, the body is checked against a model, the function is called without waiting for it, and
/// the caller gets 202.
/// </summary>
public sealed class EventApi : Construct
{
    private const string Accepted = "202";
    private const string RequestTemplate = """
        {
          "requestId": "$context.requestId",
          "traceId": "$util.escapeJavaScript($input.params('X-Trace-Id'))",
          "body": $input.json('$')
        }
        """;

    private readonly EventApiProps props;

    /// <summary>Makes the API and its stage.</summary>
    public EventApi(Construct scope, string id, EventApiProps props) : base(scope, id)
    {
        this.props = props;
        AccessLog = new LogGroup(this, "AccessLog", new LogGroupProps
        {
            LogGroupName = $"/aws/apigateway/{props.Deployment.Name("event-api")}",
            Retention = RetentionDays.ONE_MONTH,
        });
        Api = new RestApi(this, "Rest", new RestApiProps
        {
            RestApiName = props.Deployment.Name("event-api"),
            Description = "Takes events in",
            EndpointTypes = [EndpointType.REGIONAL],
            CloudWatchRole = true,
            CloudWatchRoleRemovalPolicy = RemovalPolicy.RETAIN,
            DeployOptions = Stage(),
        });
        AddEvents();
    }

    /// <summary>The API.</summary>
    public RestApi Api { get; }

    /// <summary>The log of its requests.</summary>
    public LogGroup AccessLog { get; }

    private StageOptions Stage() => new()
    {
        StageName = props.Deployment.Environment,
        TracingEnabled = true,
        MetricsEnabled = true,
        LoggingLevel = MethodLoggingLevel.INFO,

        // Would write tokens and payloads to the log.
        DataTraceEnabled = false,
        ThrottlingRateLimit = 10_000,
        ThrottlingBurstLimit = 5_000,
        AccessLogDestination = new LogGroupLogDestination(AccessLog),
        AccessLogFormat = AccessLogFormat.JsonWithStandardFields(),
    };

    private void AddEvents()
    {
        var model = Api.AddModel("EventModel", new ModelOptions { ModelName = "EventModel", ContentType = "application/json", Schema = EventSchema() });
        var validator = Api.AddRequestValidator("Validator", new RequestValidatorOptions
        {
            RequestValidatorName = props.Deployment.Name("event-validator"),
            ValidateRequestBody = true,
            ValidateRequestParameters = true,
        });
        Api.Root.AddResource("events").AddMethod("POST", Integration(), new MethodOptions
        {
            AuthorizationType = AuthorizationType.CUSTOM,
            Authorizer = TokenCheck(),
            RequestValidator = validator,
            RequestModels = new Dictionary<string, IModel> { ["application/json"] = model },
            RequestParameters = new Dictionary<string, bool> { ["method.request.header.X-Trace-Id"] = false },
            MethodResponses =
            [
                new MethodResponse
                {
                    StatusCode = Accepted,
                    ResponseParameters = new Dictionary<string, bool> { ["method.response.header.X-Request-Id"] = true },
                },
            ],
        });
    }

    private LambdaIntegration Integration() => new(props.Ingestion, new LambdaIntegrationOptions
    {
        Proxy = false,
        AllowTestInvoke = false,
        PassthroughBehavior = PassthroughBehavior.NEVER,
        RequestParameters = new Dictionary<string, string> { ["integration.request.header.X-Amz-Invocation-Type"] = "'Event'" },
        RequestTemplates = new Dictionary<string, string> { ["application/json"] = RequestTemplate },
        IntegrationResponses =
        [
            new IntegrationResponse
            {
                StatusCode = Accepted,
                ResponseTemplates = new Dictionary<string, string> { ["application/json"] = """{ "status": "accepted", "requestId": "$context.requestId" }""" },
                ResponseParameters = new Dictionary<string, string> { ["method.response.header.X-Request-Id"] = "context.requestId" },
            },
        ],
    });

    private TokenAuthorizer TokenCheck() => new(this, "TokenAuthorizer", new TokenAuthorizerProps
    {
        AuthorizerName = props.Deployment.Name("event-authorizer"),
        Handler = props.Authorizer,
        ResultsCacheTtl = Duration.Seconds(300),
        AssumeRole = new Role(this, "AuthorizerRole", new RoleProps
        {
            RoleName = props.Deployment.Name("event-authorizer-call-role"),
            AssumedBy = new ServicePrincipal("apigateway.amazonaws.com"),
        }),
    });

    private static JsonSchema EventSchema() => new()
    {
        Schema = JsonSchemaVersion.DRAFT4,
        Title = "Event",
        Type = JsonSchemaType.OBJECT,
        Required = ["eventType", "payload", "timestamp"],
        Properties = new Dictionary<string, IJsonSchema>
        {
            ["eventType"] = new JsonSchema { Type = JsonSchemaType.STRING, Enum = ["transaction", "payment", "transfer"] },
            ["payload"] = new JsonSchema { Type = JsonSchemaType.OBJECT },
            ["timestamp"] = new JsonSchema { Type = JsonSchemaType.STRING },
        },
    };
}
