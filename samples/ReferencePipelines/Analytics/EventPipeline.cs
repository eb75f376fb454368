using Amazon.CDK;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SQS;
using Amazon.CDK.AWS.StepFunctions;
using Amazon.CDK.AWS.StepFunctions.Tasks;
using Constructs;
using ReferencePipelines.Shared;
using Parallel = Amazon.CDK.AWS.StepFunctions.Parallel;
using Targets = Amazon.CDK.AWS.Events.Targets;

namespace ReferencePipelines.Analytics;

/// <summary>What the pipeline works with.</summary>
public sealed record EventPipelineProps
{
    /// <summary>Environment and team.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>The functions of its steps.</summary>
    public required AnalyticsFunctions Functions { get; init; }

    /// <summary>The bucket of audit records.</summary>
    public required Bucket Audit { get; init; }

    /// <summary>The bus that events come from.</summary>
    public required EventBus Bus { get; init; }

    /// <summary>Where events go that could not be delivered.</summary>
    public required IQueue Failures { get; init; }
}

/// <summary>
/// Validate, then in parallel: enrich and store; file an audit record. Each step retries what may pass; what does not is taken back and the
/// execution fails.
/// </summary>
public sealed class EventPipeline : Construct
{
    /// <summary>The detail type of market events.</summary>
    internal const string DetailType = "market.event";

    private readonly EventPipelineProps props;

    /// <summary>Makes the state machine and the rule that starts it.</summary>
    public EventPipeline(Construct scope, string id, EventPipelineProps props) : base(scope, id)
    {
        this.props = props;
        StateMachine = new StateMachine(this, "StateMachine", new StateMachineProps
        {
            StateMachineName = props.Deployment.Name("analytics-pipeline"),
            DefinitionBody = DefinitionBody.FromChainable(Definition()),
            Timeout = Duration.Minutes(5),
            TracingEnabled = true,
            Role = ServiceRole("Role", "analytics-pipeline-role", "states.amazonaws.com"),
            Logs = new LogOptions
            {
                Destination = new LogGroup(this, "Logs", new LogGroupProps
                {
                    LogGroupName = $"/aws/vendedlogs/states/{props.Deployment.Name("analytics-pipeline")}",
                    Retention = RetentionDays.ONE_MONTH,
                }),
                Level = LogLevel.ALL,
                IncludeExecutionData = true,
            },
        });
        StartOnEvents();
    }

    /// <summary>The state machine.</summary>
    public StateMachine StateMachine { get; }

    private Chain Definition()
    {
        var compensate = Call("Compensate", props.Functions.Compensation, new()
        {
            ["event"] = JsonPath.EntirePayload,
            ["error"] = JsonPath.StringAt("$.error"),
            ["execution"] = JsonPath.StringAt("$$.Execution.Name"),
        });
        compensate.Next(new Fail(this, "Failed", new FailProps { Error = "EventNotProcessed", Cause = "A step failed; what it stored was taken back" }));
        var compensation = new CatchProps { Errors = ["States.ALL"], ResultPath = "$.error" };

        var validate = Call("Validate", props.Functions.Validation, null);
        validate.AddRetry(Retry(attempts: 3, backoff: 2, seconds: 2));
        validate.AddCatch(compensate, compensation);

        var work = new Parallel(this, "Work");
        work.Branch(EnrichAndStore(), FileAudit());
        work.AddCatch(compensate, compensation);
        return validate.Next(work);
    }

    private Chain EnrichAndStore()
    {
        var enrich = Call("Enrich", props.Functions.Enrichment, null);
        enrich.AddRetry(Retry(attempts: 2, backoff: 1.5, seconds: 1));
        var store = Call("Store", props.Functions.Storage, new() { ["event"] = JsonPath.EntirePayload, ["execution"] = JsonPath.StringAt("$$.Execution.Name") });
        store.AddRetry(Retry(attempts: 3, backoff: 2, seconds: 1));
        return enrich.Next(store);
    }

    private CallAwsService FileAudit()
    {
        var file = new CallAwsService(this, "FileAudit", new CallAwsServiceProps
        {
            Service = "s3",
            Action = "putObject",
            IamAction = "s3:PutObject",
            IamResources = [props.Audit.ArnForObjects("events/*")],
            Parameters = new Dictionary<string, object>
            {
                ["Bucket"] = props.Audit.BucketName,
                ["Key"] = JsonPath.Format("events/{}.json", JsonPath.StringAt("$.id")),
                ["Body"] = JsonPath.EntirePayload,
                ["ContentType"] = "application/json",
            },
        });
        file.AddRetry(Retry(attempts: 3, backoff: 2, seconds: 1));
        return file;
    }

    private LambdaInvoke Call(string id, LeastPrivilegeFunction function, Dictionary<string, object>? payload) => new(this, id, new LambdaInvokeProps
    {
        LambdaFunction = function.Function,
        Payload = payload is null ? null : TaskInput.FromObject(payload),
        OutputPath = "$.Payload",
    });

    // What the service could not do may pass; what a function refuses by name (InvalidEvent) does not.
    private static RetryProps Retry(int attempts, double backoff, int seconds) => new()
    {
        Errors = ["States.Timeout", "Lambda.Unknown", "Lambda.TooManyRequestsException", "S3.SdkClientException"],
        MaxAttempts = attempts,
        BackoffRate = backoff,
        Interval = Duration.Seconds(seconds),
        JitterStrategy = JitterType.FULL,
    };

    private void StartOnEvents() => new Rule(this, "MarketEvents", new RuleProps
    {
        RuleName = props.Deployment.Name("market-events"),
        Description = "Trades, quotes and order books go through the pipeline",
        EventBus = props.Bus,
        EventPattern = new EventPattern
        {
            Source = ["market.data"],
            DetailType = [DetailType],
            Detail = new Dictionary<string, object> { ["type"] = new[] { "trade", "quote", "orderbook" } },
        },
        Targets =
        [
            new Targets.SfnStateMachine(StateMachine, new Targets.SfnStateMachineProps
            {
                Role = ServiceRole("StartRole", "analytics-start-role", "events.amazonaws.com"),
                DeadLetterQueue = props.Failures,
                RetryAttempts = 3,
                MaxEventAge = Duration.Hours(1),
            }),
        ],
    });

    // Only on behalf of this account.
    private Role ServiceRole(string id, string name, string service) => new(this, id, new RoleProps
    {
        RoleName = props.Deployment.Name(name),
        AssumedBy = new ServicePrincipal(service, new ServicePrincipalOpts
        {
            Conditions = new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["aws:SourceAccount"] = Stack.Of(this).Account },
            },
        }),
    });
}
