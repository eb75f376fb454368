using Amazon.CDK;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Names that depend on a flag.</summary>
public class NamesByStage : Stack
{
    public NamesByStage(Construct scope, string id, bool isProd) : base(scope, id)
    {
        var stage = isProd ? "prod" : "Development";
        _ = new Queue(this, "Orders", new QueueProps { QueueName = $"{stage}-orders-queue" });
        _ = new Topic(this, "News", new TopicProps { TopicName = isProd ? "prod-news-topic" : "dev-news-topic" });
    }
}
