using Amazon.CDK.AWS.Logs;

public class RetentionIsNotStated : Stack
{
    public RetentionIsNotStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6001:CfnLogGroup|}(this, "Log");
    }
}

public class LogsAreKeptForEver : Stack
{
    public LogsAreKeptForEver(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6001:LogGroup|}(this, "Log", new LogGroupProps { Retention = RetentionDays.INFINITE });
    }
}

public class LogsAreKeptForAWeek : Stack
{
    public LogsAreKeptForAWeek(Construct scope) : base(scope, "Stack")
    {
        _ = new LogGroup(this, "Log", new LogGroupProps { Retention = RetentionDays.ONE_WEEK });
    }
}
