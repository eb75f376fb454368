using Amazon.CDK.AWS.AutoScaling;

public class NoGracePeriod : Stack
{
    public NoGracePeriod(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3091:CfnAutoScalingGroup|}(this, "Group", new CfnAutoScalingGroupProps
        {
            HealthCheckType = "ELB",
        });
    }
}

public class FiveMinutes : Stack
{
    public FiveMinutes(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnAutoScalingGroup(this, "Group", new CfnAutoScalingGroupProps
        {
            HealthCheckType = "ELB",
            HealthCheckGracePeriod = 300,
        });
    }
}
