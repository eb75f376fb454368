using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Connections between constructs.</summary>
public class NetworkConnections : Stack
{
    public NetworkConnections(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2, NatGateways = 1 });
        var bastion = new SecurityGroup(this, "Bastion", new SecurityGroupProps { Vpc = vpc });
        var cache = new SecurityGroup(this, "Cache", new SecurityGroupProps { Vpc = vpc });
        bastion.Connections.AllowFromAnyIpv4(Port.Tcp(3389), "rdp");
        cache.Connections.AllowFrom(bastion, Port.Tcp(6379));
        cache.Connections.AllowInternally(Port.AllTcp());
    }
}
