using Amazon.CDK.AWS.Logs;

public class RetentionIsNotStated : Stack
{
    public RetentionIsNotStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6001:CfnLogGroup|}(this, "Log");
    }
}

public class LogsAreKeptForAWeek : Stack
{
    public LogsAreKeptForAWeek(Construct scope) : base(scope, "Stack")
    {
        _ = new LogGroup(this, "Log", new LogGroupProps { Retention = RetentionDays.ONE_WEEK });
    }
}
