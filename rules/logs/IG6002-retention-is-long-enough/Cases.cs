using Amazon.CDK.AWS.Logs;

public class AWeek : Stack
{
    public AWeek(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLogGroup(this, "Orders", new CfnLogGroupProps
        {
            RetentionInDays = {|IG6002:7|},
        });
    }
}

public class ThreeMonths : Stack
{
    public ThreeMonths(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLogGroup(this, "Orders", new CfnLogGroupProps
        {
            RetentionInDays = 90,
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new LogGroup(this, "Main", new LogGroupProps { Retention = {|IG6002:RetentionDays.ONE_DAY|} });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new LogGroup(this, "Main", new LogGroupProps { Retention = RetentionDays.ONE_YEAR });
    }
}
