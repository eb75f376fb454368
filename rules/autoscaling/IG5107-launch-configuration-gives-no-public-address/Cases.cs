using Amazon.CDK.AWS.AutoScaling;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5107:CfnLaunchConfiguration|}(this, "Main", new CfnLaunchConfigurationProps
        {
            InstanceType = "t3.small",
        });
    }
}

public class ItRefuses : Stack
{
    public ItRefuses(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLaunchConfiguration(this, "Main", new CfnLaunchConfigurationProps
        {
            AssociatePublicIpAddress = false,
        });
    }
}
