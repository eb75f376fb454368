using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ECS.Patterns;
using Amazon.CDK.AWS.RDS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Target groups that are told more after they are made, and engines of databases.</summary>
public sealed class SaidAfterwards : Stack
{
    public SaidAfterwards(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc");
        var cluster = new Cluster(this, "Cluster", new ClusterProps { Vpc = vpc });
        _ = new ApplicationLoadBalancedFargateService(this, "Plain", new ApplicationLoadBalancedFargateServiceProps
        {
            Cluster = cluster,
            TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions { Image = ContainerImage.FromRegistry("nginx") },
            PublicLoadBalancer = true,
            ListenerPort = 80,
        });
        var told = new ApplicationLoadBalancedFargateService(this, "Told", new ApplicationLoadBalancedFargateServiceProps
        {
            Cluster = cluster,
            TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions { Image = ContainerImage.FromRegistry("nginx") },
            PublicLoadBalancer = true,
        });
        told.TargetGroup.ConfigureHealthCheck(new Amazon.CDK.AWS.ElasticLoadBalancingV2.HealthCheck { Path = "/health" });
        told.TargetGroup.SetAttribute("deregistration_delay.timeout_seconds", "30");
        new DatabaseInstance(this, "SmallServer", new DatabaseInstanceProps
        {
            Vpc = vpc,
            Engine = DatabaseInstanceEngine.SqlServerEx(new SqlServerExInstanceEngineProps { Version = SqlServerEngineVersion.VER_14 }),
            InstanceType = Amazon.CDK.AWS.EC2.InstanceType.Of(InstanceClass.BURSTABLE3, InstanceSize.SMALL),
            VpcSubnets = new SubnetSelection() { SubnetType = SubnetType.PUBLIC },
            BackupRetention = Duration.Days(0),
        });
        new DatabaseInstance(this, "Server", new DatabaseInstanceProps
        {
            Vpc = vpc,
            Engine = DatabaseInstanceEngine.SqlServerEx(new SqlServerExInstanceEngineProps { Version = SqlServerEngineVersion.VER_14 }),
            InstanceType = Amazon.CDK.AWS.EC2.InstanceType.Of(InstanceClass.BURSTABLE3, InstanceSize.SMALL),
            VpcSubnets = new SubnetSelection() { SubnetType = SubnetType.PUBLIC },
        });
        new DatabaseInstance(this, "Postgres", new DatabaseInstanceProps
        {
            Vpc = vpc,
            Engine = DatabaseInstanceEngine.Postgres(new PostgresInstanceEngineProps { Version = PostgresEngineVersion.VER_15 }),
            InstanceType = Amazon.CDK.AWS.EC2.InstanceType.Of(InstanceClass.BURSTABLE3, InstanceSize.SMALL),
            VpcSubnets = new SubnetSelection() { SubnetType = SubnetType.PUBLIC },
            BackupRetention = Duration.Days(0),
        });
    }
}
