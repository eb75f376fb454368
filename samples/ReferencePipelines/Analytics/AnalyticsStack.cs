using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.S3;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.Analytics;

/// <summary>
/// Market events come in through an HTTP API, go over a bus to a state machine that checks, enriches and stores them, and are taken back when
/// a step fails.
/// </summary>
public sealed class AnalyticsStack : SystemStack
{
    /// <summary>Makes the stack.</summary>
    public AnalyticsStack(Construct scope, Deployment deployment)
        : base(scope, "Analytics", "analytics", "Analytics: HTTP API, bus with replay, state machine, replicated table", deployment)
    {
        var network = new AnalyticsNetwork(this, "Network", deployment);
        var table = EventsTable();
        var audit = AuditBucket();
        var bus = new EventBus(this, "Bus", new EventBusProps { EventBusName = deployment.Name("analytics-bus") });
        bus.Archive("Archive", new BaseArchiveProps
        {
            ArchiveName = deployment.Name("analytics-archive"),
            Description = "Market events, to replay them",
            EventPattern = new EventPattern { DetailType = [EventPipeline.DetailType] },
            Retention = Duration.Days(30),
        });
        var failures = new FailureQueue(this, "Failures", new QueueSpec { Deployment = deployment, Alerts = Alerts, Name = "analytics-dlq" }).Queue;
        var functions = new AnalyticsFunctions(this, "Functions", new AnalyticsFunctionsProps
        {
            Deployment = deployment,
            Network = network.ForFunctions,
            Table = table,
            Bus = bus,
            Alerts = Alerts,
            Failures = failures,
        });
        var pipeline = new EventPipeline(this, "Pipeline", new EventPipelineProps
        {
            Deployment = deployment,
            Functions = functions,
            Audit = audit,
            Bus = bus,
            Failures = failures,
        });
        var api = new IngestApi(this, "Api", deployment, functions.Ingestion.Function);
        new AnalyticsWatch(this, "Watch", new AnalyticsWatchProps
        {
            Deployment = deployment,
            Alerts = Alerts,
            Functions = functions,
            Table = table,
            StateMachine = pipeline.StateMachine,
        });

        Output("HttpApiUrl", api.Api.ApiEndpoint, "Where market events are posted: /ingest");
        Output("EventsTableName", table.TableName, "The table of events");
        Output("EventBusName", bus.EventBusName, "The bus");
        Output("AlertsTopicArn", Alerts.Topic.TopicArn, "Where alarms report to");
        Output("AuditBucketName", audit.BucketName, "The bucket of audit records");
        Output("StateMachineArn", pipeline.StateMachine.StateMachineArn, "The pipeline");
    }

    private TableV2 EventsTable()
    {
        // A replicated table takes its tags by replica, which the stack's do not reach.
        var tags = TagsOf().Select(static t => new CfnTag { Key = t.Key, Value = t.Value }).ToArray();
        return new TableV2(this, "Events", new TablePropsV2
        {
            TableName = Deployment.Name("analytics-events-table"),
            PartitionKey = DataTable.Text("PK"),
            SortKey = DataTable.Text("SK"),
            TimeToLiveAttribute = "ttl",
            Billing = Billing.OnDemand(),
            Encryption = TableEncryptionV2.AwsManagedKey(),
            PointInTimeRecovery = true,
            DeletionProtection = true,
            RemovalPolicy = RemovalPolicy.RETAIN,
            Tags = tags,
            GlobalSecondaryIndexes =
            [
                new GlobalSecondaryIndexPropsV2 { IndexName = "GSI1", PartitionKey = DataTable.Text("GSI1PK"), SortKey = DataTable.Text("GSI1SK") },
                new GlobalSecondaryIndexPropsV2 { IndexName = "TimeSeriesIndex", PartitionKey = DataTable.Text("TS_PK"), SortKey = DataTable.Text("TS_SK") },
            ],
            Replicas = [new ReplicaTableProps { Region = "us-west-2", PointInTimeRecovery = true, DeletionProtection = true, Tags = tags }],
        });
    }

    private Bucket AuditBucket() => new PrivateBucket(this, "Audit", new PrivateBucketProps
    {
        Deployment = Deployment,
        Name = "analytics-audit",
        LifecycleRules =
        [
            new LifecycleRule
            {
                Id = "audit-lifecycle",
                Transitions =
                [
                    new Transition { StorageClass = StorageClass.INFREQUENT_ACCESS, TransitionAfter = Duration.Days(30) },
                    new Transition { StorageClass = StorageClass.GLACIER, TransitionAfter = Duration.Days(90) },
                ],
            },
        ],
    }).Bucket;
}
