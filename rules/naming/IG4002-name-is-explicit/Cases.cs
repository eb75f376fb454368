// parameters: { types: ["AWS::SQS::Queue"] }
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;

public class NoName : Stack
{
    public NoName(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG4002:CfnQueue|}(this, "Orders", new CfnQueueProps
        {
            DelaySeconds = 5,
        });
    }
}

public class ANameAndATypeThatNeedsNone : Stack
{
    public ANameAndATypeThatNeedsNone(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            QueueName = "orders",
        });
        _ = new CfnTopic(this, "News");
    }
}
