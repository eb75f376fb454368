using Amazon.CDK.AWS.SQS;

public class OneAttempt : Stack
{
    public OneAttempt(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = Fn.ImportValue("failed"),
                ["maxReceiveCount"] = {|IG3003:1|},
            },
        });
    }
}

public class FiveAttempts : Stack
{
    public FiveAttempts(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = Fn.ImportValue("failed"),
                ["maxReceiveCount"] = "5",
            },
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope, IQueue failed) : base(scope, "Stack")
    {
        _ = new Queue(this, "Main", new QueueProps { DeadLetterQueue = new DeadLetterQueue { Queue = failed, MaxReceiveCount = {|IG3003:1|} } });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope, IQueue failed) : base(scope, "Stack")
    {
        _ = new Queue(this, "Main", new QueueProps { DeadLetterQueue = new DeadLetterQueue { Queue = failed, MaxReceiveCount = 5 } });
    }
}
