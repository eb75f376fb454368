using Amazon.CDK.AWS.AutoScaling;

public class ItIsSwitchedOff : Stack
{
    public ItIsSwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLaunchConfiguration(this, "Main", new CfnLaunchConfigurationProps
        {
            InstanceMonitoring = {|IG6092:false|},
        });
    }
}

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLaunchConfiguration(this, "Main", new CfnLaunchConfigurationProps
        {
            InstanceType = "t3.small",
        });
    }
}
