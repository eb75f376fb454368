using Amazon.CDK.AWS.AutoScaling;

public class SwitchedOn : Stack
{
    public SwitchedOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLaunchConfiguration(this, "Fleet", new CfnLaunchConfigurationProps
        {
            ImageId = "ami-0123",
            InstanceType = "t3.micro",
            AssociatePublicIpAddress = {|IG5027:true|},
        });
    }
}

public class SwitchedOff : Stack
{
    public SwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLaunchConfiguration(this, "Fleet", new CfnLaunchConfigurationProps
        {
            ImageId = "ami-0123",
            InstanceType = "t3.micro",
            AssociatePublicIpAddress = false,
        });
    }
}
