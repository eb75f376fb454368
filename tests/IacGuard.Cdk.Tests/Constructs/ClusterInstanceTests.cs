using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Constructs;

/// <summary>The instances of Aurora clusters.</summary>
public sealed class ClusterInstanceTests
{
    [Fact]
    public async Task WriterAndReaders_AreInstancesByTheirIds()
    {
        var stack = await ReadAsync(
            """
            Vpc = vpc, VpcSubnets = new SubnetSelection { SubnetType = SubnetType.PUBLIC },
            Writer = ClusterInstance.Provisioned("Writer", new ProvisionedClusterInstanceProps { PubliclyAccessible = false, EnablePerformanceInsights = true }),
            Readers = new[] { ClusterInstance.ServerlessV2("Reader") },
            """);

        Assert.Equal(["Cluster/Reader/Resource", "Cluster/Writer/Resource"], stack.OfType("AWS::RDS::DBInstance").Select(static r => r.ConstructPath!).Order(StringComparer.Ordinal));
        Assert.Equal(("false", "7", "0"), (stack.Text("ClusterWriter", "PubliclyAccessible"), stack.Text("ClusterWriter", "PerformanceInsightsRetentionPeriod"), stack.Text("ClusterWriter", "PromotionTier")));
        Assert.Equal(("true", "db.serverless"), (stack.Text("ClusterReader", "PubliclyAccessible"), stack.Text("ClusterReader", "DBInstanceClass")));
        Assert.False(stack.IsOpen);
    }

    [Fact]
    public async Task InstanceProps_AreSoManyInstances()
    {
        var stack = await ReadAsync("Instances = 3, InstanceProps = new Amazon.CDK.AWS.RDS.InstanceProps { Vpc = vpc, AutoMinorVersionUpgrade = false },");

        Assert.Equal(["Cluster/Instance1", "Cluster/Instance2", "Cluster/Instance3"], stack.OfType("AWS::RDS::DBInstance").Select(static r => r.ConstructPath!));
        Assert.Equal("false", stack.Text("ClusterInstance3", "AutoMinorVersionUpgrade"));
    }

    [Fact]
    public async Task UnknownReaders_LeaveTheStackOpen()
    {
        var stack = await ReadAsync("""Vpc = vpc, Writer = ClusterInstance.Provisioned("W"), Readers = GetReaders(),""");
        Assert.Single(stack.OfType("AWS::RDS::DBInstance"));
        Assert.True(stack.IsOpen);
    }

    private static Task<Stack> ReadAsync(string props) => Code.ReadTypeAsync(
        $$"""
        using Amazon.CDK.AWS.EC2;
        using Amazon.CDK.AWS.RDS;
        public class S : Amazon.CDK.Stack
        {
            public S(Construct scope, string id) : base(scope, id)
            {
                var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });
                _ = new DatabaseCluster(this, "Cluster", new DatabaseClusterProps
                {
                    {{props}}
                    Engine = DatabaseClusterEngine.AuroraPostgres(new AuroraPostgresClusterEngineProps { Version = AuroraPostgresEngineVersion.VER_15_4 }),
                });
            }

            protected virtual IClusterInstance[] GetReaders() => throw new System.NotSupportedException();
        }
        """);
}
