using Amazon.CDK.AWS.SQS;

public class BothHaveTheDefault : Stack
{
    public BothHaveTheDefault(Construct scope) : base(scope, "Stack")
    {
        var failed = new CfnQueue(this, "Failed");
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = {|IG3007:failed.AttrArn|},
                ["maxReceiveCount"] = 5,
            },
        });
    }
}

public class BothKeepAllThatSQSAllows : Stack
{
    public BothKeepAllThatSQSAllows(Construct scope) : base(scope, "Stack")
    {
        var failed = new CfnQueue(this, "Failed", new CfnQueueProps
        {
            MessageRetentionPeriod = 1209600,
        });
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            MessageRetentionPeriod = 1209600,
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = failed.AttrArn,
                ["maxReceiveCount"] = 5,
            },
        });
    }
}
