using Amazon.CDK;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SNS.Subscriptions;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Subscriptions with and without a redrive policy.</summary>
public class DeadLetterSubscriptions : Stack
{
    public DeadLetterSubscriptions(Construct scope, string id) : base(scope, id)
    {
        var topic = new Topic(this, "Orders");
        var failures = new Queue(this, "Failures", new QueueProps { RetentionPeriod = Duration.Days(14) });
        var billing = new Queue(this, "Billing");
        var shipping = new Queue(this, "Shipping");
        topic.AddSubscription(new SqsSubscription(billing, new SqsSubscriptionProps { DeadLetterQueue = failures, RawMessageDelivery = true }));
        topic.AddSubscription(new SqsSubscription(shipping));
        topic.AddSubscription(new UrlSubscription("http://orders.example.com/hook"));
        _ = new Subscription(this, "Mail", new Amazon.CDK.AWS.SNS.SubscriptionProps { Topic = topic, Protocol = SubscriptionProtocol.EMAIL, Endpoint = "orders@example.com" });
    }
}
