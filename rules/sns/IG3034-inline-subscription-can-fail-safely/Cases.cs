using Amazon.CDK.AWS.SNS;

public class AnInlineQueue : Stack
{
    public AnInlineQueue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTopic(this, "Topic", new CfnTopicProps
        {
            Subscription = new object[] { new CfnTopic.SubscriptionProperty
            {
                Protocol = {|IG3034:"sqs"|},
                Endpoint = Fn.ImportValue("orders"),
            } },
        });
    }
}

public class AnInlineEmailOrNoneAtAll : Stack
{
    public AnInlineEmailOrNoneAtAll(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTopic(this, "Topic", new CfnTopicProps
        {
            Subscription = new object[] { new CfnTopic.SubscriptionProperty
            {
                Protocol = "email",
                Endpoint = "ops@example.com",
            } },
        });
        _ = new CfnTopic(this, "Other");
    }
}
