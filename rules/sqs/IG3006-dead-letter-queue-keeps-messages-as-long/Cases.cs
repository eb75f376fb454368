using Amazon.CDK.AWS.SQS;

public class OneDayAfterTheDefaultOfFour : Stack
{
    public OneDayAfterTheDefaultOfFour(Construct scope) : base(scope, "Stack")
    {
        var failed = new CfnQueue(this, "Failed", new CfnQueueProps
        {
            MessageRetentionPeriod = 86400,
        });
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = {|IG3006:failed.AttrArn|},
                ["maxReceiveCount"] = 5,
            },
        });
    }
}

public class LongerThanTheSource : Stack
{
    public LongerThanTheSource(Construct scope) : base(scope, "Stack")
    {
        var failed = new CfnQueue(this, "Failed", new CfnQueueProps
        {
            MessageRetentionPeriod = 1209600,
        });
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            MessageRetentionPeriod = 86400,
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = failed.AttrArn,
                ["maxReceiveCount"] = 5,
            },
        });
    }
}
