using Amazon.CDK.AWS.EC2;

public class NotStated : Stack
{
    public NotStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLaunchTemplate(this, "Servers", new CfnLaunchTemplateProps
        {
            LaunchTemplateData = new CfnLaunchTemplate.LaunchTemplateDataProperty
            {
                BlockDeviceMappings = new object[] { new CfnLaunchTemplate.BlockDeviceMappingProperty
                {
                    DeviceName = "/dev/xvda",
                    {|IG2085:Ebs|} = new CfnLaunchTemplate.EbsProperty
                    {
                        VolumeSize = 20,
                    },
                } },
            },
        });
    }
}

public class Stated : Stack
{
    public Stated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLaunchTemplate(this, "Servers", new CfnLaunchTemplateProps
        {
            LaunchTemplateData = new CfnLaunchTemplate.LaunchTemplateDataProperty
            {
                BlockDeviceMappings = new object[] { new CfnLaunchTemplate.BlockDeviceMappingProperty
                {
                    DeviceName = "/dev/xvda",
                    Ebs = new CfnLaunchTemplate.EbsProperty
                    {
                        VolumeSize = 20,
                        Encrypted = true,
                    },
                } },
            },
        });
    }
}
