using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.EventSources;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.Orders;

/// <summary>
/// Orders are written to a table; its stream calls a function that enriches each change and files it in a private bucket. What cannot
/// be processed is recorded in an audit table.
/// </summary>
public sealed class OrdersStack : SystemStack
{
    /// <summary>Makes the stack.</summary>
    public OrdersStack(Construct scope, Deployment deployment)
        : base(scope, "Orders", "orders", "Orders: table stream to function to private bucket, failures audited", deployment)
    {
        var orders = new DataTable(this, "Orders", new DataTableProps
        {
            TableName = deployment.Name("orders-table"),
            PartitionKey = DataTable.Text("orderId"),
            Stream = StreamViewType.NEW_AND_OLD_IMAGES,
        }).Table;
        var processed = new PrivateBucket(this, "Processed", new PrivateBucketProps { Deployment = deployment, Name = "processed-orders" }).Bucket;
        var audit = new FailureAudit(this, "FailureAudit", new FailureAuditProps { Deployment = deployment, Alerts = Alerts });

        var processor = new LeastPrivilegeFunction(this, "Processor", new LeastPrivilegeFunctionProps
        {
            Deployment = deployment,
            Name = "order-processor",
            Code = "Orders/functions/order-processor",
            Runtime = Runtimes.Node,
            Variables = new Dictionary<string, string> { ["BUCKET_NAME"] = processed.BucketName },
        });
        processor.Allow(processed.ArnForObjects("processed-data/*"), "s3:PutObject");
        processor.Function.AddEventSource(new DynamoEventSource(orders, new DynamoEventSourceProps
        {
            StartingPosition = StartingPosition.TRIM_HORIZON,
            BatchSize = 10,
            RetryAttempts = 3,
            MaxRecordAge = Duration.Hours(6),
            BisectBatchOnError = true,
            ReportBatchItemFailures = true,
            OnFailure = new SqsDlq(audit.Failures),
        }));
        Alerts.Notify(processor.ErrorAlarm(threshold: 5, Duration.Minutes(5)));

        Output("OrdersTableName", orders.TableName, "The table that orders are written to");
        Output("ProcessorFunctionName", processor.Function.FunctionName, "The function that processes changes of orders");
        Output("ProcessedBucketName", processed.BucketName, "The bucket that holds processed orders");
        Output("AuditTableName", audit.Table.TableName, "The table that records what could not be processed");
        Output("AuditFunctionName", audit.Function.FunctionName, "The function that records it");
    }
}
