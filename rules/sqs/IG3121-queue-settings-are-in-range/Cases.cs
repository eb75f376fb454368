using Amazon.CDK.AWS.SQS;

public class KeptForAMonth : Stack
{
    public KeptForAMonth(Construct scope) : base(scope, "Stack")
    {
        _ = new Queue(this, "Orders", new QueueProps { RetentionPeriod = {|IG3121:Duration.Days(30)|} });
    }
}

public class KeptForTwoWeeks : Stack
{
    public KeptForTwoWeeks(Construct scope) : base(scope, "Stack")
    {
        _ = new Queue(this, "Orders", new QueueProps { RetentionPeriod = Duration.Days(14), VisibilityTimeout = Duration.Minutes(5) });
    }
}
