using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;

public class TheQueueHasNoKey : Stack
{
    public TheQueueHasNoKey(Construct scope) : base(scope, "Stack")
    {
        var announcements = new CfnTopic(this, "Announcements", new CfnTopicProps
        {
            KmsMasterKeyId = "alias/announcements",
        });
        var undelivered = new CfnQueue(this, "Undelivered");
        _ = new CfnSubscription(this, "Deliver", new CfnSubscriptionProps
        {
            TopicArn = announcements.Ref,
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = {|IG2024:undelivered.AttrArn|},
            },
        });
    }
}

public class BothHaveOne : Stack
{
    public BothHaveOne(Construct scope) : base(scope, "Stack")
    {
        var announcements = new CfnTopic(this, "Announcements", new CfnTopicProps
        {
            KmsMasterKeyId = "alias/announcements",
        });
        var undelivered = new CfnQueue(this, "Undelivered", new CfnQueueProps
        {
            KmsMasterKeyId = "alias/announcements",
        });
        _ = new CfnSubscription(this, "Deliver", new CfnSubscriptionProps
        {
            TopicArn = announcements.Ref,
            RedrivePolicy = $"{{\"deadLetterTargetArn\": \"{undelivered.AttrArn}\"}}",
        });
    }
}
