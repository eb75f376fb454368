using Amazon.CDK;
using Amazon.CDK.AWS.ApplicationAutoScaling;
using Amazon.CDK.AWS.AutoScaling;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ECS.Patterns;
using Amazon.CDK.AWS.ElasticLoadBalancingV2;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.RDS;
using Amazon.CDK.AWS.SecretsManager;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>What scales tasks and machines, what is asked of a network and a secret, and what is called on the parts of constructs that others make.</summary>
public class ScaledMachines : Stack
{
    public ScaledMachines(Construct scope, string id)
        : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc");
        var cluster = new Amazon.CDK.AWS.ECS.Cluster(this, "Cluster", new Amazon.CDK.AWS.ECS.ClusterProps { Vpc = vpc });
        var definition = new FargateTaskDefinition(this, "Task");
        definition.AddContainer("web", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx"), PortMappings = [new Amazon.CDK.AWS.ECS.PortMapping { ContainerPort = 80 }] });
        var service = new FargateService(this, "Service", new FargateServiceProps { Cluster = cluster, TaskDefinition = definition });
        var scaling = service.AutoScaleTaskCount(new Amazon.CDK.AWS.ApplicationAutoScaling.EnableScalingProps { MaxCapacity = 4, MinCapacity = 2 });
        scaling.ScaleOnCpuUtilization("Cpu", new Amazon.CDK.AWS.ECS.CpuUtilizationScalingProps { TargetUtilizationPercent = 60 });
        scaling.ScaleOnMemoryUtilization("Memory", new MemoryUtilizationScalingProps { TargetUtilizationPercent = 60 });
        definition.TaskRole.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName("AWSXRayDaemonWriteAccess"));

        var queued = new QueueProcessingFargateService(this, "Queued", new QueueProcessingFargateServiceProps { Cluster = cluster, Image = ContainerImage.FromRegistry("worker") });
        queued.Service.TaskDefinition.TaskRole.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName("AWSXRayDaemonWriteAccess"));
        queued.Service.TaskDefinition.AddContainer("xray", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("amazon/aws-xray-daemon") });

        var database = new DatabaseCluster(this, "Database", new DatabaseClusterProps
        {
            Engine = DatabaseClusterEngine.AuroraPostgres(new AuroraPostgresClusterEngineProps { Version = AuroraPostgresEngineVersion.VER_15_3 }),
            Vpc = vpc,
            Writer = ClusterInstance.ServerlessV2("writer"),
        });
        database.Connections.AllowDefaultPortFrom(service, "tasks");
        var bastion = new SecurityGroup(this, "Bastion", new SecurityGroupProps { Vpc = vpc });
        database.Connections.AllowTo(bastion, Port.Tcp(5432), "to the bastion");

        var group = new AutoScalingGroup(this, "Group", new AutoScalingGroupProps
        {
            Vpc = vpc,
            InstanceType = Amazon.CDK.AWS.EC2.InstanceType.Of(InstanceClass.T3, InstanceSize.MICRO),
            MachineImage = MachineImage.LatestAmazonLinux2023(),
        });
        group.ScaleOnCpuUtilization("GroupCpu", new Amazon.CDK.AWS.AutoScaling.CpuUtilizationScalingProps { TargetUtilizationPercent = 50 });
        group.UserData.AddCommands("yum update -y");
        var balancer = new ApplicationLoadBalancer(this, "Balancer", new Amazon.CDK.AWS.ElasticLoadBalancingV2.ApplicationLoadBalancerProps { Vpc = vpc, InternetFacing = true });
        var listener = balancer.AddListener("Http", new BaseApplicationListenerProps { Port = 80 });
        listener.AddTargets("Fleet", new AddApplicationTargetsProps { Port = 80, Targets = [group] });
        group.ScaleOnRequestCount("Requests", new Amazon.CDK.AWS.AutoScaling.RequestCountScalingProps { TargetRequestsPerMinute = 60 });

        var secret = new Amazon.CDK.AWS.SecretsManager.Secret(this, "Secret");
        var password = secret.SecretValueFromJson("password");
        var instance = new DatabaseInstance(this, "Instance", new DatabaseInstanceProps
        {
            Engine = DatabaseInstanceEngine.Postgres(new PostgresInstanceEngineProps { Version = PostgresEngineVersion.VER_15 }),
            Vpc = vpc,
            Credentials = Credentials.FromPassword("Admin", password),
        });
        secret.Attach(instance);
        var ids = vpc.SelectSubnets(new SubnetSelection { SubnetType = SubnetType.PRIVATE_WITH_EGRESS }).SubnetIds;
        new CfnOutput(this, "Subnets", new CfnOutputProps { Value = string.Join(",", ids) });

        var plain = new ApplicationLoadBalancedFargateService(this, "Plain", new ApplicationLoadBalancedFargateServiceProps
        {
            Cluster = cluster,
            PublicLoadBalancer = true,
            TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions { Image = ContainerImage.FromRegistry("nginx") },
        });
        var alarm = plain.TargetGroup.Metrics.UnhealthyHostCount().CreateAlarm(this, "Unhealthy", new Amazon.CDK.AWS.CloudWatch.CreateAlarmOptions { Threshold = 1, EvaluationPeriods = 1 });
        ((CfnService)plain.Service.Node.DefaultChild!).AddPropertyOverride("NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp", "ENABLED");
        plain.Service.Connections.SecurityGroups[0].AddIngressRule(Peer.AnyIpv4(), Port.Tcp(22), "from everywhere");
        foreach (var subnet in vpc.PublicSubnets)
        {
            Amazon.CDK.Tags.Of(subnet).Add("kubernetes.io/role/elb", "1");
        }
    }
}
