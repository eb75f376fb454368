using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.Kinesis;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.EventSources;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Event sources of functions.</summary>
public class DeadLetterStreams : Stack
{
    public DeadLetterStreams(Construct scope, string id) : base(scope, id)
    {
        var failures = new Queue(this, "Failures");
        var orders = new Queue(this, "Orders", new QueueProps { VisibilityTimeout = Duration.Minutes(3) });
        var stream = new Amazon.CDK.AWS.Kinesis.Stream(this, "Clicks");
        var table = new Table(this, "Table", new TableProps
        {
            PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "id", Type = AttributeType.STRING },
            Stream = StreamViewType.NEW_IMAGE,
        });
        var function = new Function(this, "Worker", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
        });
        function.AddEventSource(new SqsEventSource(orders, new SqsEventSourceProps { BatchSize = 5 }));
        function.AddEventSource(new KinesisEventSource(stream, new KinesisEventSourceProps { StartingPosition = StartingPosition.LATEST }));
        function.AddEventSource(new DynamoEventSource(table, new DynamoEventSourceProps
        {
            StartingPosition = StartingPosition.TRIM_HORIZON,
            OnFailure = new SqsDlq(failures),
            RetryAttempts = 3,
        }));
    }
}
