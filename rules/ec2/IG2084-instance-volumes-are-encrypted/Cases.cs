using Amazon.CDK.AWS.EC2;

public class OneOfTwo : Stack
{
    public OneOfTwo(Construct scope) : base(scope, "Stack")
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
            }, new CfnInstance.BlockDeviceMappingProperty
            {
                DeviceName = "/dev/xvdb",
                {|IG2084:Ebs|} = new CfnInstance.EbsProperty
                {
                    VolumeSize = 100,
                },
            } },
        });
    }
}

public class EncryptedEphemeralAndFromASnapshot : Stack
{
    public EncryptedEphemeralAndFromASnapshot(Construct scope) : base(scope, "Stack")
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
            }, new CfnInstance.BlockDeviceMappingProperty
            {
                DeviceName = "/dev/xvdb",
                VirtualName = "ephemeral0",
            }, new CfnInstance.BlockDeviceMappingProperty
            {
                DeviceName = "/dev/xvdc",
                Ebs = new CfnInstance.EbsProperty
                {
                    SnapshotId = "snap-066877671789bd71b",
                },
            } },
        });
    }
}
