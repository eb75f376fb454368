using Amazon.CDK.AWS.Scheduler;

public class None : Stack
{
    public None(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSchedule(this, "Nightly", new CfnScheduleProps
        {
            ScheduleExpression = "rate(1 day)",
            FlexibleTimeWindow = new CfnSchedule.FlexibleTimeWindowProperty
            {
                Mode = "OFF",
            },
            {|IG3032:Target|} = new CfnSchedule.TargetProperty
            {
                Arn = Fn.ImportValue("worker"),
                RoleArn = Fn.ImportValue("role"),
            },
        });
    }
}

public class OneIsSet : Stack
{
    public OneIsSet(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSchedule(this, "Nightly", new CfnScheduleProps
        {
            ScheduleExpression = "rate(1 day)",
            FlexibleTimeWindow = new CfnSchedule.FlexibleTimeWindowProperty
            {
                Mode = "OFF",
            },
            Target = new CfnSchedule.TargetProperty
            {
                Arn = Fn.ImportValue("worker"),
                RoleArn = Fn.ImportValue("role"),
                DeadLetterConfig = new CfnSchedule.DeadLetterConfigProperty
                {
                    Arn = Fn.ImportValue("failed"),
                },
            },
        });
    }
}
