using Amazon.CDK.AWS.EC2;

public class VolumesComeFromTheImage : Stack
{
    public VolumesComeFromTheImage(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2086:CfnInstance|}(this, "Server", new CfnInstanceProps
        {
            ImageId = "ami-0abcdef1234567890",
        });
    }
}

public class EveryVolumeIsListed : Stack
{
    public EveryVolumeIsListed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnInstance(this, "Server", new CfnInstanceProps
        {
            ImageId = "ami-0abcdef1234567890",
            BlockDeviceMappings = new object[] { new CfnInstance.BlockDeviceMappingProperty
            {
                DeviceName = "/dev/xvda",
                Ebs = new CfnInstance.EbsProperty
                {
                    VolumeSize = 20,
                    Encrypted = true,
                },
            } },
        });
    }
}
