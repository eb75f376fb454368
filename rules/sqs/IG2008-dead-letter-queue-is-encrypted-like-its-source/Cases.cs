using Amazon.CDK.AWS.SQS;

public class TheDeadLetterQueueHasTheDefaultKeys : Stack
{
    public TheDeadLetterQueueHasTheDefaultKeys(Construct scope) : base(scope, "Stack")
    {
        var undelivered = new CfnQueue(this, "Undelivered");
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            KmsMasterKeyId = "alias/orders",
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = {|IG2008:undelivered.AttrArn|},
                ["maxReceiveCount"] = 5,
            },
        });
    }
}

public class TheSameKey : Stack
{
    public TheSameKey(Construct scope) : base(scope, "Stack")
    {
        var undelivered = new CfnQueue(this, "Undelivered", new CfnQueueProps
        {
            KmsMasterKeyId = "alias/orders",
        });
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            KmsMasterKeyId = "alias/orders",
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = undelivered.AttrArn,
                ["maxReceiveCount"] = 5,
            },
        });
    }
}
