using Amazon.CDK.AWS.SNS;

public class None : Stack
{
    public None(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3033:CfnSubscription|}(this, "Feed", new CfnSubscriptionProps
        {
            TopicArn = Fn.ImportValue("topic"),
            Protocol = "sqs",
            Endpoint = Fn.ImportValue("orders"),
        });
    }
}

public class OneIsSet : Stack
{
    public OneIsSet(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSubscription(this, "Feed", new CfnSubscriptionProps
        {
            TopicArn = Fn.ImportValue("topic"),
            Protocol = "sqs",
            Endpoint = Fn.ImportValue("orders"),
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = Fn.ImportValue("failed"),
            },
        });
    }
}
