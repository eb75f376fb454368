using Amazon.CDK.AWS.AutoScaling;

public class MachinesOnly : Stack
{
    public MachinesOnly(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnAutoScalingGroup(this, "Group", new CfnAutoScalingGroupProps
        {
            LoadBalancerNames = new[] { "front" },
            HealthCheckType = {|IG3090:"EC2"|},
        });
    }
}

public class BothKindsOfChecks : Stack
{
    public BothKindsOfChecks(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnAutoScalingGroup(this, "Group", new CfnAutoScalingGroupProps
        {
            LoadBalancerNames = new[] { "front" },
            HealthCheckType = "EBS,ELB",
        });
    }
}
