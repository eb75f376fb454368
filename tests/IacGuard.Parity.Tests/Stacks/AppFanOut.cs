using Amazon.CDK;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.EventSources;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SNS.Subscriptions;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>One topic, every kind of subscriber.</summary>
public class AppFanOut : Stack
{
    public AppFanOut(Construct scope, string id) : base(scope, id)
    {
        var key = new Key(this, "Key");
        var topic = new Topic(this, "Events");
        var dead = new Queue(this, "Dead");
        var plain = new Queue(this, "Plain");
        var encrypted = new Queue(this, "Encrypted", new QueueProps { EncryptionMasterKey = key });
        topic.AddSubscription(new SqsSubscription(plain));
        topic.AddSubscription(new SqsSubscription(encrypted, new SqsSubscriptionProps { DeadLetterQueue = dead, RawMessageDelivery = true }));
        topic.AddSubscription(new EmailSubscription("team@example.com"));
        topic.AddSubscription(new UrlSubscription("http://example.com/hook"));
        topic.AddSubscription(new UrlSubscription("https://example.com/hook", new UrlSubscriptionProps { DeadLetterQueue = dead }));
        var handler = new Function(this, "Handler", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
        });
        topic.AddSubscription(new LambdaSubscription(handler));
        var other = new Function(this, "Other", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
        });
        other.AddEventSource(new SnsEventSource(topic));
        other.AddEventSource(new SqsEventSource(encrypted));
    }
}
