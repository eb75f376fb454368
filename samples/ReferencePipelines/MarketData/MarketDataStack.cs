using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SQS;
using Constructs;
using ReferencePipelines.Shared;
using Targets = Amazon.CDK.AWS.Events.Targets;

namespace ReferencePipelines.MarketData;

/// <summary>
/// Trades and quotes arrive on a bus; a function checks them, stores each once together with its record in the audit trail, and what
/// cannot be delivered or processed waits in a queue.
/// </summary>
public sealed class MarketDataStack : SystemStack
{
    /// <summary>Makes the stack.</summary>
    public MarketDataStack(Construct scope, Deployment deployment)
        : base(scope, "MarketData", "market-data", "Market data: trades and quotes from a bus to tables, with an audit trail", deployment)
    {
        var marketData = MarketDataTable();
        var auditTrail = AuditTrailTable();
        var failures = new FailureQueue(this, "Failures", new QueueSpec { Deployment = deployment, Alerts = Alerts, Name = "market-processor-dlq" }).Queue;

        var processor = new LeastPrivilegeFunction(this, "Processor", new LeastPrivilegeFunctionProps
        {
            Deployment = deployment,
            Name = "market-processor",
            Code = "MarketData/functions/market-processor",
            Runtime = Runtimes.Python,
            Handler = "handler.lambda_handler",
            MemorySize = 512,
            Variables = new Dictionary<string, string>
            {
                ["MARKET_DATA_TABLE"] = marketData.TableName,
                ["AUDIT_TRAIL_TABLE"] = auditTrail.TableName,
            },
            DeadLetterQueue = failures,
        });
        processor.Allow(marketData.TableArn, "dynamodb:PutItem");
        processor.Allow(auditTrail.TableArn, "dynamodb:PutItem");

        var bus = new EventBus(this, "Bus", new EventBusProps { EventBusName = deployment.Name("market-data-bus") });
        var trades = Route(bus, "TradeEvents", "trade-events", ["Trade Execution", "Trade Update"], processor.Function, failures);
        var quotes = Route(bus, "QuoteEvents", "quote-events", ["Market Quote", "Price Update"], processor.Function, failures);
        Watch(processor.Function);

        Output("EventBusName", bus.EventBusName, "The bus that market data is sent to");
        Output("EventBusArn", bus.EventBusArn, "ARN of the bus");
        Output("ProcessorFunctionName", processor.Function.FunctionName, "The function that stores market data");
        Output("ProcessorFunctionArn", processor.Function.FunctionArn, "ARN of the function");
        Output("MarketDataTableName", marketData.TableName, "The table of market data");
        Output("MarketDataTableArn", marketData.TableArn, "ARN of the table");
        Output("AuditTrailTableName", auditTrail.TableName, "The table of the audit trail");
        Output("AuditTrailTableArn", auditTrail.TableArn, "ARN of the audit trail");
        Output("FailuresUrl", failures.QueueUrl, "The queue of events that failed");
        Output("FailuresArn", failures.QueueArn, "ARN of the queue");
        Output("LogGroupName", processor.LogGroup.LogGroupName, "The log of the function");
        Output("TradeEventsRuleArn", trades.RuleArn, "The rule for trades");
        Output("QuoteEventsRuleArn", quotes.RuleArn, "The rule for quotes");
    }

    private Table MarketDataTable() => new DataTable(this, "MarketData", new DataTableProps
    {
        TableName = Deployment.Name("market-data-table"),
        PartitionKey = DataTable.Text("event_id"),
        SortKey = DataTable.Number("timestamp"),
        TimeToLiveAttribute = "expiration_time",
        Indexes =
        [
            DataTable.Index("ExchangeIndex", DataTable.Text("exchange"), DataTable.Number("timestamp")),
            DataTable.Index("SymbolIndex", DataTable.Text("symbol"), DataTable.Number("timestamp")),
        ],
    }).Table;

    private Table AuditTrailTable() => new DataTable(this, "AuditTrail", new DataTableProps
    {
        TableName = Deployment.Name("market-audit-trail-table"),
        PartitionKey = DataTable.Text("audit_id"),
        SortKey = DataTable.Number("timestamp"),
        Indexes = [DataTable.Index("EventTypeIndex", DataTable.Text("event_type"), DataTable.Number("timestamp"))],
    }).Table;

    private Rule Route(EventBus bus, string id, string name, string[] detailTypes, IFunction processor, IQueue failures) => new(this, id, new RuleProps
    {
        RuleName = Deployment.Name(name),
        Description = $"Sends {string.Join(" and ", detailTypes)} to the processor",
        EventBus = bus,
        EventPattern = new EventPattern { Source = ["market.data"], DetailType = detailTypes },
        Targets =
        [
            new Targets.LambdaFunction(processor, new Targets.LambdaFunctionProps
            {
                MaxEventAge = Duration.Hours(1),
                RetryAttempts = 2,
                DeadLetterQueue = failures,
            }),
        ],
    });

    private void Watch(Function processor)
    {
        Alerts.Notify(new Alarm(this, "ProcessorErrors", new AlarmProps
        {
            AlarmName = Deployment.Name("market-processor-errors"),
            AlarmDescription = "The market processor failed more than five times within a minute",
            Metric = processor.MetricErrors(new MetricOptions { Period = Duration.Minutes(1), Statistic = Stats.SUM }),
            Threshold = 5,
            EvaluationPeriods = 1,
            ComparisonOperator = ComparisonOperator.GREATER_THAN_THRESHOLD,
            TreatMissingData = TreatMissingData.NOT_BREACHING,
        }));
        Alerts.Notify(new Alarm(this, "ProcessorDuration", new AlarmProps
        {
            AlarmName = Deployment.Name("market-processor-duration"),
            AlarmDescription = "The market processor takes more than five seconds on average",
            Metric = processor.MetricDuration(new MetricOptions { Period = Duration.Minutes(1), Statistic = Stats.AVERAGE }),
            Threshold = 5000,
            EvaluationPeriods = 2,
            ComparisonOperator = ComparisonOperator.GREATER_THAN_THRESHOLD,
            TreatMissingData = TreatMissingData.NOT_BREACHING,
        }));
    }
}
