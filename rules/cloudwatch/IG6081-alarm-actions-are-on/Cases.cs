using Amazon.CDK.AWS.CloudWatch;

public class SwitchedOff : Stack
{
    public SwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnAlarm(this, "Errors", new CfnAlarmProps
        {
            AlarmActions = new[] { "abc" },
            ActionsEnabled = {|IG6081:false|},
        });
    }
}

public class TheDefault : Stack
{
    public TheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnAlarm(this, "Errors", new CfnAlarmProps
        {
            AlarmActions = new[] { "abc" },
        });
    }
}
