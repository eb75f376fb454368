using Amazon.CDK.AWS.Kinesis;

public class AnHour : Stack
{
    public AnHour(Construct scope) : base(scope, "Stack")
    {
        _ = new Stream(this, "Orders", new StreamProps { RetentionPeriod = {|IG3125:Duration.Hours(1)|} });
    }
}

public class AWeek : Stack
{
    public AWeek(Construct scope) : base(scope, "Stack")
    {
        _ = new Stream(this, "Orders", new StreamProps { RetentionPeriod = Duration.Days(7) });
    }
}
