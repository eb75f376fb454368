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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6001:LogGroup|}(this, "Main", new LogGroupProps { Retention = RetentionDays.INFINITE });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new LogGroup(this, "Main", new LogGroupProps { Retention = RetentionDays.ONE_YEAR });
    }
}
