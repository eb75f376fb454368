using Amazon.CDK.AWS.Logs;

public class AHundredDays : Stack
{
    public AHundredDays(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLogGroup(this, "Orders", new CfnLogGroupProps
        {
            RetentionInDays = {|IG6100:100|},
        });
    }
}

public class HalfAYear : Stack
{
    public HalfAYear(Construct scope) : base(scope, "Stack")
    {
        _ = new LogGroup(this, "Orders", new LogGroupProps { Retention = RetentionDays.SIX_MONTHS });
    }
}
