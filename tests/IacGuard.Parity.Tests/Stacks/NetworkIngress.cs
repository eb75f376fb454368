using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Security groups that are opened by calls.</summary>
public class NetworkIngress : Stack
{
    public NetworkIngress(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2, NatGateways = 0, RestrictDefaultSecurityGroup = false });
        var group = new SecurityGroup(this, "Web", new SecurityGroupProps { Vpc = vpc, AllowAllOutbound = true, Description = "Web servers" });
        group.AddIngressRule(Peer.AnyIpv4(), Port.Tcp(22), "ssh from anywhere");
        group.AddIngressRule(Peer.AnyIpv4(), Port.Tcp(443));
        group.AddIngressRule(Peer.Ipv4("10.0.0.0/8"), Port.Tcp(3389));

        var database = new SecurityGroup(this, "Database", new SecurityGroupProps { Vpc = vpc, AllowAllOutbound = false });
        database.AddIngressRule(group, Port.Tcp(5432), "from the web servers");
        database.AddIngressRule(Peer.AnyIpv6(), Port.AllTraffic());
        database.AddEgressRule(Peer.AnyIpv4(), Port.Tcp(443));
    }
}
