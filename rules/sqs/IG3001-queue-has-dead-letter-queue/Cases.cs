using Amazon.CDK.AWS.SQS;

public class NoDeadLetterQueue : Stack
{
    public NoDeadLetterQueue(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3001:Queue|}(this, "Orders");
    }
}

public class DeadLetterQueueIsNamed : Stack
{
    public DeadLetterQueueIsNamed(Construct scope) : base(scope, "Stack")
    {
        var failed = new Queue(this, "Failed");
        _ = new Queue(this, "Orders", new QueueProps { DeadLetterQueue = new DeadLetterQueue { Queue = failed, MaxReceiveCount = 5 } });
    }
}
