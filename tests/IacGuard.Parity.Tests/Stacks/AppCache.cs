using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ElastiCache;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A cache in private subnets of a network with two kinds of them.</summary>
public class AppCache : Stack
{
    public AppCache(Construct scope, string id, bool isProd) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps
        {
            IpAddresses = IpAddresses.Cidr("10.20.0.0/16"),
            MaxAzs = 2,
            SubnetConfiguration =
            [
                new SubnetConfiguration { Name = "Public", SubnetType = SubnetType.PUBLIC, MapPublicIpOnLaunch = false },
                new SubnetConfiguration { Name = "App", SubnetType = SubnetType.PRIVATE_WITH_EGRESS },
            ],
        });
        vpc.AddFlowLog("Flow");
        var group = new SecurityGroup(this, "CacheGroup", new SecurityGroupProps { Vpc = vpc, AllowAllOutbound = false });
        group.AddIngressRule(Peer.Ipv4("10.20.0.0/16"), Port.Tcp(6379), "from the network");
        var subnets = new CfnSubnetGroup(this, "Subnets", new CfnSubnetGroupProps
        {
            Description = "Private subnets",
            SubnetIds = vpc.SelectSubnets(new SubnetSelection { SubnetType = SubnetType.PRIVATE_WITH_EGRESS }).SubnetIds,
        });
        _ = new CfnReplicationGroup(this, "Sessions", new CfnReplicationGroupProps
        {
            ReplicationGroupDescription = "Sessions",
            CacheNodeType = "cache.t4g.micro",
            Engine = "redis",
            NumCacheClusters = isProd ? 2 : 1,
            AutomaticFailoverEnabled = isProd,
            AtRestEncryptionEnabled = isProd,
            TransitEncryptionEnabled = true,
            SecurityGroupIds = [group.SecurityGroupId],
            CacheSubnetGroupName = subnets.Ref,
        });
    }
}
