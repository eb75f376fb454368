using Amazon.CDK;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.Destinations;
using Amazon.CDK.AWS.Lambda.EventSources;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.EventProcessing;

/// <summary>What the functions work with.</summary>
public sealed record EventFunctionsProps
{
    /// <summary>Environment and team.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>The tables.</summary>
    public required EventStore Store { get; init; }

    /// <summary>The queues.</summary>
    public required EventQueues Queues { get; init; }

    /// <summary>The bus.</summary>
    public required IEventBus Bus { get; init; }

    /// <summary>The token that callers of the API show.</summary>
    public required ApiToken Token { get; init; }
}

/// <summary>The four functions, their layer, and where their results and failures go.</summary>
public sealed class EventFunctions : Construct
{
    /// <summary>How long the processing function may run.</summary>
    internal static readonly Duration ProcessingTimeout = Duration.Minutes(5);

    private const int ProcessingConcurrency = 5;
    private readonly EventFunctionsProps props;

    /// <summary>Makes the functions.</summary>
    public EventFunctions(Construct scope, string id, EventFunctionsProps props) : base(scope, id)
    {
        this.props = props;
        Layer = new LayerVersion(this, "Layer", new LayerVersionProps
        {
            LayerVersionName = props.Deployment.Name("event-common-layer"),
            Description = "What the functions of event processing share",
            Code = Code.FromAsset(Path.Combine(AppContext.BaseDirectory, "EventProcessing/layers/common")),
            CompatibleRuntimes = [Runtimes.Node],
            CompatibleArchitectures = [Architecture.ARM_64],
            License = "Apache-2.0",
        });
        Authorizer = MakeAuthorizer();
        Ingestion = MakeIngestion();
        Processing = MakeProcessing();
        Storage = MakeStorage();
    }

    /// <summary>The layer.</summary>
    public LayerVersion Layer { get; }

    /// <summary>Checks the token of a request.</summary>
    public LeastPrivilegeFunction Authorizer { get; }

    /// <summary>Stores an accepted event.</summary>
    public LeastPrivilegeFunction Ingestion { get; }

    /// <summary>Scores an event.</summary>
    public LeastPrivilegeFunction Processing { get; }

    /// <summary>Files a scored event.</summary>
    public LeastPrivilegeFunction Storage { get; }

    /// <summary>All by what they do.</summary>
    public IReadOnlyDictionary<string, LeastPrivilegeFunction> ByName => new Dictionary<string, LeastPrivilegeFunction>
    {
        [nameof(Authorizer)] = Authorizer,
        [nameof(Ingestion)] = Ingestion,
        [nameof(Processing)] = Processing,
        [nameof(Storage)] = Storage,
    };

    private LeastPrivilegeFunction MakeAuthorizer()
    {
        var function = new LeastPrivilegeFunction(this, "Authorizer", Props("authorizer") with
        {
            MemorySize = 128,
            Timeout = Duration.Seconds(10),
            Layers = [],
            Variables = new Dictionary<string, string> { ["TOKEN_SECRET"] = props.Token.Secret.SecretName },
        });
        function.Allow(props.Token.Secret.SecretArn, "secretsmanager:GetSecretValue");
        return function;
    }

    private LeastPrivilegeFunction MakeIngestion()
    {
        var function = new LeastPrivilegeFunction(this, "Ingestion", Props("ingestion") with
        {
            MemorySize = 512,
            ReservedConcurrency = 10,
            Variables = new Dictionary<string, string> { ["EVENTS_TABLE"] = props.Store.Events.TableName, ["EVENT_BUS"] = props.Bus.EventBusName },
        });
        function.Allow(props.Store.Events.TableArn, "dynamodb:PutItem");
        function.Allow(props.Bus.EventBusArn, "events:PutEvents");
        function.Function.ConfigureAsyncInvoke(new EventInvokeConfigOptions
        {
            MaxEventAge = Duration.Hours(1),
            RetryAttempts = 2,
            OnSuccess = new SqsDestination(props.Queues.Events),
            OnFailure = new SqsDestination(props.Queues.DeadLetters),
        });
        return function;
    }

    private LeastPrivilegeFunction MakeProcessing()
    {
        var function = new LeastPrivilegeFunction(this, "Processing", Props("processing") with
        {
            MemorySize = 2048,
            Timeout = ProcessingTimeout,
            ReservedConcurrency = ProcessingConcurrency,
            Variables = new Dictionary<string, string> { ["EVENTS_TABLE"] = props.Store.Events.TableName, ["EVENT_BUS"] = props.Bus.EventBusName },
        });
        function.Allow(props.Store.Events.TableArn, "dynamodb:UpdateItem");
        function.Allow(props.Bus.EventBusArn, "events:PutEvents");
        function.Function.ConfigureAsyncInvoke(new EventInvokeConfigOptions
        {
            MaxEventAge = Duration.Hours(2),
            RetryAttempts = 1,
            OnSuccess = new EventBridgeDestination(props.Bus),
            OnFailure = new SqsDestination(props.Queues.DeadLetters),
        });
        function.Function.AddEventSource(new SqsEventSource(props.Queues.Events, new SqsEventSourceProps
        {
            BatchSize = 10,
            MaxBatchingWindow = Duration.Seconds(5),
            ReportBatchItemFailures = true,

            // Below what is reserved, so that the bus finds a free one and the queue is not throttled into its dead letters.
            MaxConcurrency = ProcessingConcurrency - 1,
        }));
        return function;
    }

    private LeastPrivilegeFunction MakeStorage()
    {
        var function = new LeastPrivilegeFunction(this, "Storage", Props("storage") with
        {
            MemorySize = 1024,
            Timeout = Duration.Seconds(60),
            ReservedConcurrency = 5,
            Variables = new Dictionary<string, string> { ["EVENTS_TABLE"] = props.Store.Events.TableName, ["AUDIT_TABLE"] = props.Store.AuditTrail.TableName },
        });
        function.Allow(props.Store.Events.TableArn, "dynamodb:PutItem");
        function.Allow(props.Store.AuditTrail.TableArn, "dynamodb:PutItem");
        function.Function.ConfigureAsyncInvoke(new EventInvokeConfigOptions
        {
            MaxEventAge = Duration.Hours(2),
            RetryAttempts = 2,
            OnFailure = new SqsDestination(props.Queues.DeadLetters),
        });
        return function;
    }

    private LeastPrivilegeFunctionProps Props(string name) => new()
    {
        Deployment = props.Deployment,
        Name = $"event-{name}",
        Code = $"EventProcessing/functions/{name}",
        Runtime = Runtimes.Node,
        Layers = [Layer],
    };
}
