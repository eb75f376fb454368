using Amazon.CDK.AWS.AutoScaling;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.SNS;
using Constructs;
using BlockDevice = Amazon.CDK.AWS.AutoScaling.BlockDevice;
using BlockDeviceVolume = Amazon.CDK.AWS.AutoScaling.BlockDeviceVolume;
using EbsDeviceOptions = Amazon.CDK.AWS.AutoScaling.EbsDeviceOptions;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Groups of instances without the flag of launch templates: plain, with volumes, with a public address, with the newer metadata service.</summary>
public class ScalingGroups : Amazon.CDK.Stack
{
    public ScalingGroups(Construct scope, string id)
        : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });
        _ = new AutoScalingGroup(this, "Plain", new AutoScalingGroupProps { Vpc = vpc, InstanceType = new InstanceType("t3.micro"), MachineImage = new AmazonLinuxImage() });
        _ = new AutoScalingGroup(this, "Careful", new AutoScalingGroupProps
        {
            Vpc = vpc,
            InstanceType = new InstanceType("t3.micro"),
            MachineImage = MachineImage.LatestAmazonLinux2(),
            RequireImdsv2 = true,
            InstanceMonitoring = Monitoring.DETAILED,
            BlockDevices = [new BlockDevice { DeviceName = "/dev/xvda", Volume = BlockDeviceVolume.Ebs(20, new EbsDeviceOptions { Encrypted = true }) }],
            Notifications = [new NotificationConfiguration { Topic = new Topic(this, "Told") }],
        });
        var open = new AutoScalingGroup(this, "Open", new AutoScalingGroupProps
        {
            Vpc = vpc,
            InstanceType = InstanceType.Of(InstanceClass.BURSTABLE3, InstanceSize.SMALL),
            MachineImage = MachineImage.LatestAmazonLinux2(),
            AssociatePublicIpAddress = true,
            VpcSubnets = new SubnetSelection { SubnetType = SubnetType.PUBLIC },
            BlockDevices = [new BlockDevice { DeviceName = "/dev/xvda", Volume = BlockDeviceVolume.Ebs(20) }],
        });
        open.Connections.AllowFromAnyIpv4(Port.Tcp(22));
    }
}
