using Amazon.CDK;
using Amazon.CDK.AWS.Events;
using Constructs;
using ReferencePipelines.Shared;
using Targets = Amazon.CDK.AWS.Events.Targets;

namespace ReferencePipelines.EventProcessing;

/// <summary>The bus, an archive of what was announced on it, and the rules that say who hears of what.</summary>
public sealed class EventRouting : Construct
{
    private const string FromIngestion = "fintech-event-processor.ingestion";
    private const string FromProcessing = "fintech-event-processor.processing";
    private readonly Deployment deployment;
    private readonly List<Rule> rules = [];

    /// <summary>Makes the bus and its archive.</summary>
    public EventRouting(Construct scope, string id, Deployment deployment) : base(scope, id)
    {
        this.deployment = deployment;
        Bus = new EventBus(this, "Bus", new EventBusProps { EventBusName = deployment.Name("event-bus") });
        Bus.Archive("Archive", new BaseArchiveProps
        {
            ArchiveName = deployment.Name("event-archive"),
            Description = "Accepted events, to replay them",
            EventPattern = new EventPattern { Source = [FromIngestion] },
            Retention = Duration.Days(30),
        });
    }

    /// <summary>The bus.</summary>
    public EventBus Bus { get; }

    /// <summary>The rules.</summary>
    public IReadOnlyList<Rule> Rules => rules;

    /// <summary>Makes the rules.</summary>
    public void Connect(EventFunctions functions, EventQueues queues)
    {
        var processing = new Targets.LambdaFunction(functions.Processing.Function, Delivery(queues));
        Route("LargeTransactions", "transaction-events", "Transactions over 1000, at once", FromIngestion, processing, new Dictionary<string, object>
        {
            ["eventType"] = new[] { "transaction" },
            ["payload"] = new Dictionary<string, object> { ["amount"] = new object[] { new Dictionary<string, object> { ["numeric"] = new object[] { ">", 1000 } } } },
        });
        Route("Payments", "payment-events", "Payments that are pending or completed, at once", FromIngestion, processing, new Dictionary<string, object>
        {
            ["eventType"] = new[] { "payment" },
            ["payload"] = new Dictionary<string, object> { ["status"] = new[] { "pending", "completed" } },
        });
        var storage = new Targets.LambdaFunction(functions.Storage.Function, Delivery(queues));
        Route("Processed", "processed-events", "What was processed, to be filed", FromProcessing, storage, new Dictionary<string, object>
        {
            ["status"] = new[] { "processed" },
            ["metadata"] = new Dictionary<string, object> { ["requiresStorage"] = new object[] { true } },
        });
        var deadLetters = new Targets.SqsQueue(queues.DeadLetters, new Targets.SqsQueueProps { DeadLetterQueue = queues.Undelivered });
        Route("Failed", "failed-events", "What could not be processed", FromProcessing, deadLetters, new Dictionary<string, object> { ["status"] = new[] { "failed" } });
    }

    private static Targets.LambdaFunctionProps Delivery(EventQueues queues) => new() { DeadLetterQueue = queues.Undelivered };

    private void Route(string id, string name, string description, string source, IRuleTarget target, Dictionary<string, object> detail) =>
        rules.Add(new Rule(this, id, new RuleProps
        {
            RuleName = deployment.Name(name),
            Description = description,
            EventBus = Bus,
            EventPattern = new EventPattern { Source = [source], Detail = detail },
            Targets = [target],
        }));
}
