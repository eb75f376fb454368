using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Physical names, written in many ways.</summary>
public class NamesOfResources : Stack
{
    private const string Service = "orders";
    private readonly string stage = "dev";

    public NamesOfResources(Construct scope, string id) : base(scope, id)
    {
        var suffix = "queue";
        _ = new Queue(this, "Good", new QueueProps { QueueName = "dev-orders-queue" });
        _ = new Queue(this, "Bad", new QueueProps { QueueName = "OrdersQueue" });
        _ = new Queue(this, "Interpolated", new QueueProps { QueueName = $"{stage}-{Service}-{suffix}" });
        _ = new Queue(this, "Concatenated", new QueueProps { QueueName = Service + "_" + suffix });
        _ = new Topic(this, "Named", new TopicProps { TopicName = nameof(NamesOfResources) });
        _ = new Topic(this, "WithAccount", new TopicProps { TopicName = $"dev-orders-{Aws.ACCOUNT_ID}" });
        _ = new Topic(this, "Joined", new TopicProps { TopicName = Fn.Join("-", new[] { "dev", "orders", "topic" }) });
        _ = new Topic(this, "Formatted", new TopicProps { TopicName = string.Format("{0}-{1}", "prod", "orders") });
        _ = new Table(this, "Table", new TableProps
        {
            TableName = $"{stage.ToUpperInvariant()}.orders",
            PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "id", Type = AttributeType.STRING },
        });
    }
}
