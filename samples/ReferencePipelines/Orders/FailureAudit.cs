using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.EventSources;
using Amazon.CDK.AWS.SQS;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.Orders;

/// <summary>What the audit of failures needs.</summary>
public sealed record FailureAuditProps
{
    /// <summary>Environment and team.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>Where alarms report to.</summary>
    public required AlertTopic Alerts { get; init; }
}

/// <summary>A queue for what could not be processed, and a function that writes each of its messages to an audit table.</summary>
public sealed class FailureAudit : Construct
{
    /// <summary>Makes queue, function and table.</summary>
    public FailureAudit(Construct scope, string id, FailureAuditProps props) : base(scope, id)
    {
        Table = new DataTable(this, "Audit", new DataTableProps
        {
            TableName = props.Deployment.Name("order-audit-table"),
            PartitionKey = DataTable.Text("auditId"),
            SortKey = DataTable.Text("timestamp"),
            Indexes = [DataTable.Index("failure-type-index", DataTable.Text("failureType"), DataTable.Text("timestamp"))],
        }).Table;

        var function = new LeastPrivilegeFunction(this, "Recorder", new LeastPrivilegeFunctionProps
        {
            Deployment = props.Deployment,
            Name = "order-failure-audit",
            Code = "Orders/functions/failure-audit",
            Runtime = Runtimes.Node,
            Variables = new Dictionary<string, string> { ["AUDIT_TABLE"] = Table.TableName },
        });
        function.Allow(Table.TableArn, "dynamodb:PutItem");
        Function = function.Function;

        // The queue is a dead-letter queue with a reader: what even that cannot handle waits in a second one.
        var spec = new QueueSpec { Deployment = props.Deployment, Alerts = props.Alerts, Name = "order-failures" };
        Failures = new EncryptedQueue(this, "Failures", new EncryptedQueueProps
        {
            Spec = spec,
            ConsumerTimeout = Duration.Seconds(30),
            Retention = Duration.Days(14),
        }).Queue;
        props.Alerts.Notify(FailureQueue.NotEmpty(this, spec, Failures));
        Function.AddEventSource(new SqsEventSource(Failures, new SqsEventSourceProps { BatchSize = 10, ReportBatchItemFailures = true }));
    }

    /// <summary>Where failures are sent.</summary>
    public Queue Failures { get; }

    /// <summary>The function that records them.</summary>
    public Function Function { get; }

    /// <summary>The table that holds the records.</summary>
    public Table Table { get; }
}
