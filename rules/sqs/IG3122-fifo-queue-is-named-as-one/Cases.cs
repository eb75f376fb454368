using Amazon.CDK.AWS.SQS;

public class ANameAsOfAnyQueue : Stack
{
    public ANameAsOfAnyQueue(Construct scope) : base(scope, "Stack")
    {
        _ = new Queue(this, "Orders", new QueueProps { Fifo = true, QueueName = {|IG3122:"orders"|} });
    }
}

public class ANameAsOfAFifoQueue : Stack
{
    public ANameAsOfAFifoQueue(Construct scope) : base(scope, "Stack")
    {
        _ = new Queue(this, "Orders", new QueueProps { Fifo = true, QueueName = "orders.fifo" });
    }
}
