using Amazon.CDK.AWS.AutoScaling;

public class NoVolumeIsDeclared : Stack
{
    public NoVolumeIsDeclared(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2232:CfnLaunchConfiguration|}(this, "Main", new CfnLaunchConfigurationProps
        {
            ImageId = "ami-0abcdef1234567890",
            InstanceType = "t3.micro",
        });
    }
}

public class TheRootVolumeIsDeclared : Stack
{
    public TheRootVolumeIsDeclared(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLaunchConfiguration(this, "Main", new CfnLaunchConfigurationProps
        {
            ImageId = "ami-0abcdef1234567890",
            InstanceType = "t3.micro",
            BlockDeviceMappings = new object[] { new CfnLaunchConfiguration.BlockDeviceMappingProperty
            {
                DeviceName = "/dev/xvda",
                Ebs = new CfnLaunchConfiguration.BlockDeviceProperty
                {
                    Encrypted = true,
                },
            } },
        });
    }
}
