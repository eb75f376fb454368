using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.EFS;
using Amazon.CDK.AWS.IAM;
using Constructs;
using FileSystem = Amazon.CDK.AWS.EFS.FileSystem;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>An instance with a shared disk, and who may reach it.</summary>
public class AppBastion : Stack
{
    public AppBastion(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { NatGateways = 1 });
        var instance = new Instance_(this, "Host", new InstanceProps
        {
            Vpc = vpc,
            VpcSubnets = new SubnetSelection { SubnetType = SubnetType.PUBLIC },
            InstanceType = InstanceType.Of(InstanceClass.T3, InstanceSize.MICRO),
            MachineImage = MachineImage.LatestAmazonLinux2023(),
        });
        instance.Connections.AllowFromAnyIpv4(Port.SSH, "from anywhere");
        instance.Role.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName("AmazonSSMManagedInstanceCore"));
        var disk = new FileSystem(this, "Disk", new FileSystemProps { Vpc = vpc, Encrypted = false });
        disk.Connections.AllowDefaultPortFrom(instance);
    }
}
