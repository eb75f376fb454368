using Amazon.CDK.AWS.SQS;

public class NoDeadLetterQueue : Stack
{
    public NoDeadLetterQueue(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3001:Queue|}(this, "Orders");
    }
}

public class NoDeadLetterQueue_Fixed : Stack
{
    public NoDeadLetterQueue_Fixed(Construct scope) : base(scope, "Stack")
    {
        var ordersDeadLetters = new Queue(this, "OrdersDeadLetters", new QueueProps
        {
            Encryption = QueueEncryption.SQS_MANAGED,
            EnforceSSL = true,
            RetentionPeriod = Duration.Days(14),
        });
        _ = new Queue(this, "Orders", new QueueProps
        {
            DeadLetterQueue = new DeadLetterQueue { Queue = ordersDeadLetters, MaxReceiveCount = 5 },
        });
    }
}

public class DeadLetterQueueIsNamed : Stack
{
    public DeadLetterQueueIsNamed(Construct scope) : base(scope, "Stack")
    {
        var failed = new Queue(this, "Failed");
        _ = new Queue(this, "Orders", new QueueProps
        {
            DeadLetterQueue = new DeadLetterQueue { Queue = failed, MaxReceiveCount = 5 },
        });
    }
}
