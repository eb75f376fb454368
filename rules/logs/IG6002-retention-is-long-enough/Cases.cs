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
