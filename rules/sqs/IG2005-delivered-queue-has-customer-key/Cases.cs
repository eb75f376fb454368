using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;

public class ATopicSSubscription : Stack
{
    public ATopicSSubscription(Construct scope) : base(scope, "Stack")
    {
        var orders = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            KmsMasterKeyId = "alias/aws/sqs",
        });
        var announcements = new CfnTopic(this, "Announcements");
        _ = new CfnSubscription(this, "Deliver", new CfnSubscriptionProps
        {
            Protocol = "sqs",
            TopicArn = announcements.Ref,
            Endpoint = {|IG2005:orders.AttrArn|},
        });
    }
}

public class AQueueWithAKeyOfTheTeam : Stack
{
    public AQueueWithAKeyOfTheTeam(Construct scope) : base(scope, "Stack")
    {
        var orders = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            KmsMasterKeyId = "alias/orders",
        });
        var announcements = new CfnTopic(this, "Announcements");
        _ = new CfnSubscription(this, "Deliver", new CfnSubscriptionProps
        {
            Protocol = "sqs",
            TopicArn = announcements.Ref,
            Endpoint = orders.AttrArn,
        });
    }
}
