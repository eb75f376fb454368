using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.RDS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A cluster of databases in isolated subnets, and what may talk to it.</summary>
public class AppAurora : Stack
{
    public AppAurora(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps
        {
            MaxAzs = 2,
            NatGateways = 0,
            SubnetConfiguration =
            [
                new SubnetConfiguration { Name = "Edge", SubnetType = SubnetType.PUBLIC, CidrMask = 24 },
                new SubnetConfiguration { Name = "Data", SubnetType = SubnetType.PRIVATE_ISOLATED, CidrMask = 24 },
            ],
        });
        var clients = new SecurityGroup(this, "Clients", new SecurityGroupProps { Vpc = vpc, Description = "What may query" });
        var cluster = new DatabaseCluster(this, "Orders", new DatabaseClusterProps
        {
            Engine = DatabaseClusterEngine.AuroraPostgres(new AuroraPostgresClusterEngineProps { Version = AuroraPostgresEngineVersion.VER_15_4 }),
            Writer = ClusterInstance.ServerlessV2("writer"),
            Vpc = vpc,
            VpcSubnets = new SubnetSelection { SubnetType = SubnetType.PRIVATE_ISOLATED },
            StorageEncrypted = false,
            DeletionProtection = false,
            DefaultDatabaseName = "orders",
        });
        cluster.Connections.AllowDefaultPortFrom(clients);
        _ = new CfnOutput(this, "Endpoint", new CfnOutputProps { Value = cluster.ClusterEndpoint.Hostname });
    }
}
