using Amazon.CDK.AWS.DLM;

public class AScheduleSCopy : Stack
{
    public AScheduleSCopy(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLifecyclePolicy(this, "Snapshots", new CfnLifecyclePolicyProps
        {
            PolicyDetails = new CfnLifecyclePolicy.PolicyDetailsProperty
            {
                Schedules = new object[] { new CfnLifecyclePolicy.ScheduleProperty
                {
                    CrossRegionCopyRules = new object[] { new CfnLifecyclePolicy.CrossRegionCopyRuleProperty
                    {
                        Target = "eu-west-1",
                        Encrypted = {|IG2175:false|},
                    } },
                } },
            },
        });
    }
}

public class Encrypted : Stack
{
    public Encrypted(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLifecyclePolicy(this, "Snapshots", new CfnLifecyclePolicyProps
        {
            PolicyDetails = new CfnLifecyclePolicy.PolicyDetailsProperty
            {
                Schedules = new object[] { new CfnLifecyclePolicy.ScheduleProperty
                {
                    CrossRegionCopyRules = new object[] { new CfnLifecyclePolicy.CrossRegionCopyRuleProperty
                    {
                        Target = "eu-west-1",
                        Encrypted = true,
                    } },
                } },
            },
        });
    }
}
