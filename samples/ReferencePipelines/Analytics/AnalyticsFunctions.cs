using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.SQS;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.Analytics;

/// <summary>What the functions work with.</summary>
public sealed record AnalyticsFunctionsProps
{
    /// <summary>Environment and team.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>The network they run in.</summary>
    public required FunctionNetwork Network { get; init; }

    /// <summary>The table of events.</summary>
    public required ITableV2 Table { get; init; }

    /// <summary>The bus.</summary>
    public required IEventBus Bus { get; init; }

    /// <summary>Where failures are told.</summary>
    public required AlertTopic Alerts { get; init; }

    /// <summary>Where failed asynchronous calls go.</summary>
    public required IQueue Failures { get; init; }
}

/// <summary>The five functions, each with what it may do.</summary>
public sealed class AnalyticsFunctions : Construct
{
    private readonly AnalyticsFunctionsProps props;

    /// <summary>Makes the functions.</summary>
    public AnalyticsFunctions(Construct scope, string id, AnalyticsFunctionsProps props) : base(scope, id)
    {
        this.props = props;
        Ingestion = Make("Ingestion", new() { ["EVENT_BUS"] = props.Bus.EventBusName });
        Ingestion.Allow(props.Bus.EventBusArn, "events:PutEvents");

        Validation = Make("Validation", []);
        Enrichment = Make("Enrichment", []);

        Storage = Make("Storage", new() { ["TABLE_NAME"] = props.Table.TableName });
        Storage.Allow(props.Table.TableArn, "dynamodb:PutItem");

        Compensation = Make("Compensation", new() { ["TABLE_NAME"] = props.Table.TableName, ["ALERT_TOPIC"] = props.Alerts.Topic.TopicArn });
        Compensation.Allow(props.Table.TableArn, "dynamodb:DeleteItem");
        props.Alerts.AllowPublish(Compensation);
    }

    /// <summary>Takes events in from the API.</summary>
    public LeastPrivilegeFunction Ingestion { get; }

    /// <summary>Checks an event.</summary>
    public LeastPrivilegeFunction Validation { get; }

    /// <summary>Adds session and risk.</summary>
    public LeastPrivilegeFunction Enrichment { get; }

    /// <summary>Stores an event.</summary>
    public LeastPrivilegeFunction Storage { get; }

    /// <summary>Takes back what a failed execution stored.</summary>
    public LeastPrivilegeFunction Compensation { get; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<LeastPrivilegeFunction> All => [Ingestion, Validation, Enrichment, Storage, Compensation];

    private LeastPrivilegeFunction Make(string id, Dictionary<string, string> variables)
    {
        var name = id.ToLowerInvariant();
        return new LeastPrivilegeFunction(this, id, new LeastPrivilegeFunctionProps
        {
            Deployment = props.Deployment,
            Name = $"analytics-{name}",
            Code = $"Analytics/functions/{name}",
            Runtime = Runtimes.Node,
            MemorySize = 1024,
            Timeout = Duration.Seconds(30),
            Variables = variables,
            DeadLetterQueue = props.Failures,
            Network = props.Network,
        });
    }
}
