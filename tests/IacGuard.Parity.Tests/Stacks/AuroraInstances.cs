using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.RDS;
using Constructs;
using InstanceProps = Amazon.CDK.AWS.RDS.InstanceProps;
using InstanceType = Amazon.CDK.AWS.EC2.InstanceType;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Aurora clusters with their writers and readers, provisioned and serverless, and in the older spelling.</summary>
public class AuroraInstances : Stack
{
    public AuroraInstances(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });
        var engine = DatabaseClusterEngine.AuroraPostgres(new AuroraPostgresClusterEngineProps { Version = AuroraPostgresEngineVersion.VER_15_4 });
        _ = new DatabaseCluster(this, "Careless", new DatabaseClusterProps
        {
            Engine = engine,
            Vpc = vpc,
            Writer = ClusterInstance.Provisioned("writer", new ProvisionedClusterInstanceProps
            {
                InstanceType = InstanceType.Of(InstanceClass.R6G, InstanceSize.LARGE),
                PubliclyAccessible = true,
                AutoMinorVersionUpgrade = false,
            }),
            Readers =
            [
                ClusterInstance.ServerlessV2("reader1", new ServerlessV2ClusterInstanceProps { ScaleWithWriter = true }),
                ClusterInstance.ServerlessV2("reader2"),
            ],
        });
        _ = new DatabaseCluster(this, "Careful", new DatabaseClusterProps
        {
            Engine = engine,
            Vpc = vpc,
            StorageEncrypted = true,
            DeletionProtection = true,
            IamAuthentication = true,
            MonitoringInterval = Duration.Seconds(60),
            Backup = new BackupProps { Retention = Duration.Days(14) },
            Writer = ClusterInstance.Provisioned("Writer", new ProvisionedClusterInstanceProps
            {
                InstanceIdentifier = "orders-writer",
                PubliclyAccessible = false,
                EnablePerformanceInsights = true,
                PerformanceInsightRetention = PerformanceInsightRetention.MONTHS_1,
                AutoMinorVersionUpgrade = true,
            }),
            Readers = [ClusterInstance.Provisioned("Reader", new ProvisionedClusterInstanceProps { PromotionTier = 1, EnablePerformanceInsights = true })],
        });
        _ = new DatabaseCluster(this, "Older", new DatabaseClusterProps
        {
            Engine = engine,
            Instances = 2,
            InstanceProps = new InstanceProps { Vpc = vpc, PubliclyAccessible = true },
        });
        _ = new DatabaseCluster(this, "Plain", new DatabaseClusterProps
        {
            Engine = DatabaseClusterEngine.AuroraMysql(new AuroraMysqlClusterEngineProps { Version = AuroraMysqlEngineVersion.VER_3_04_0 }),
            Vpc = vpc,
            VpcSubnets = new SubnetSelection { SubnetType = SubnetType.PUBLIC },
            Writer = ClusterInstance.ServerlessV2("writer"),
        });
    }
}
