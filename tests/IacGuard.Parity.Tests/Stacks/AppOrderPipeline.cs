using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.EventSources;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SNS.Subscriptions;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>What a pipeline of orders needs.</summary>
public sealed class OrderPipelineProps
{
    /// <summary>Where orders come from.</summary>
    public required ITopic Source { get; init; }

    /// <summary>How often a message is tried; null for no dead-letter queue.</summary>
    public int? Attempts { get; init; }

    /// <summary>How queues are encrypted.</summary>
    public QueueEncryption Encryption { get; init; } = QueueEncryption.SQS_MANAGED;
}

/// <summary>A construct of the app's own: a queue behind a topic, read by a function.</summary>
public sealed class OrderPipeline : Construct
{
    public OrderPipeline(Construct scope, string id, OrderPipelineProps props) : base(scope, id)
    {
        var failures = props.Attempts is null ? null : new Queue(this, "Failures", new QueueProps { Encryption = props.Encryption });
        Queue = new Queue(this, "Queue", new QueueProps
        {
            Encryption = props.Encryption,
            VisibilityTimeout = Duration.Minutes(2),
            DeadLetterQueue = failures is null ? null : new DeadLetterQueue { Queue = failures, MaxReceiveCount = props.Attempts!.Value },
        });
        props.Source.AddSubscription(new SqsSubscription(Queue, new SqsSubscriptionProps { RawMessageDelivery = true }));
        var worker = new Function(this, "Worker", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
            Tracing = Tracing.ACTIVE,
        });
        worker.AddEventSource(new SqsEventSource(Queue, new SqsEventSourceProps { BatchSize = 10, ReportBatchItemFailures = true }));
    }

    /// <summary>The queue.</summary>
    public Queue Queue { get; }
}

/// <summary>Two pipelines behind one topic.</summary>
public class AppOrderPipeline : Stack
{
    public AppOrderPipeline(Construct scope, string id) : base(scope, id)
    {
        var orders = new Topic(this, "Orders", new TopicProps { DisplayName = "Orders" });
        var fast = new OrderPipeline(this, "Fast", new OrderPipelineProps { Source = orders, Attempts = 3 });
        _ = new OrderPipeline(this, "Slow", new OrderPipelineProps { Source = orders, Encryption = QueueEncryption.UNENCRYPTED });
        _ = new CfnOutput(this, "FastQueue", new CfnOutputProps { Value = fast.Queue.QueueUrl });
    }
}
