using Amazon.CDK;
using Amazon.CDK.AWS.ApplicationAutoScaling;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECR;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ECS.Patterns;
using Amazon.CDK.AWS.ServiceDiscovery;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Services that others find by name, services behind queues with steps of their own, images that are thrown away in time.</summary>
public class ServicesByName : Stack
{
    public ServicesByName(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps
        {
            MaxAzs = 2,
            GatewayEndpoints = new Dictionary<string, IGatewayVpcEndpointOptions> { ["Objects"] = new GatewayVpcEndpointOptions { Service = GatewayVpcEndpointAwsService.S3 } },
            FlowLogs = new Dictionary<string, IFlowLogOptions> { ["All"] = new FlowLogOptions { TrafficType = FlowLogTrafficType.ALL }, ["Refused"] = new FlowLogOptions { TrafficType = FlowLogTrafficType.REJECT } },
        });
        var cluster = new Cluster(this, "Cluster", new ClusterProps
        {
            Vpc = vpc,
            DefaultCloudMapNamespace = new CloudMapNamespaceOptions { Name = "orders.local", Type = NamespaceType.DNS_PRIVATE, Vpc = vpc },
        });
        var task = new FargateTaskDefinition(this, "Task", new FargateTaskDefinitionProps { Cpu = 256, MemoryLimitMiB = 512 });
        task.AddContainer("web", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx"), PortMappings = [new PortMapping { ContainerPort = 80, Name = "web" }] });
        _ = new FargateService(this, "Named", new FargateServiceProps
        {
            Cluster = cluster,
            TaskDefinition = task,
            CloudMapOptions = new CloudMapOptions { Name = "web", DnsRecordType = DnsRecordType.A, DnsTtl = Duration.Seconds(30) },
        });
        var scaled = new FargateService(this, "Scaled", new FargateServiceProps { Cluster = cluster, TaskDefinition = task });
        var count = scaled.AutoScaleTaskCount(new EnableScalingProps { MinCapacity = 2, MaxCapacity = 6 });
        count.ScaleOnCpuUtilization("Cpu", new CpuUtilizationScalingProps { TargetUtilizationPercent = 60 });
        count.ScaleOnMemoryUtilization("Memory", new MemoryUtilizationScalingProps { TargetUtilizationPercent = 70 });
        _ = new FargateService(this, "Connected", new FargateServiceProps { Cluster = cluster, TaskDefinition = task, ServiceConnectConfiguration = new ServiceConnectProps { Namespace = "orders.local" } });
        _ = new ApplicationLoadBalancedFargateService(this, "Front", new ApplicationLoadBalancedFargateServiceProps
        {
            Cluster = cluster,
            TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions { Image = ContainerImage.FromRegistry("nginx"), LogDriver = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "front" }) },
            CloudMapOptions = new CloudMapOptions { Name = "front" },
        });

        var later = new Cluster(this, "Later", new ClusterProps { Vpc = vpc });
        later.AddDefaultCloudMapNamespace(new CloudMapNamespaceOptions { Name = "later.local" });
        _ = new QueueProcessingFargateService(this, "Worker", new QueueProcessingFargateServiceProps
        {
            Cluster = later,
            Image = ContainerImage.FromRegistry("worker"),
            Queue = new Queue(this, "Work"),
            MinScalingCapacity = 1,
            MaxScalingCapacity = 10,
            ScalingSteps = [new ScalingInterval { Upper = 0, Change = -1 }, new ScalingInterval { Lower = 50, Change = 2 }, new ScalingInterval { Lower = 500, Change = 5 }],
        });
        _ = new Repository(this, "Images", new RepositoryProps
        {
            LifecycleRules = [new Amazon.CDK.AWS.ECR.LifecycleRule { MaxImageCount = 10 }, new Amazon.CDK.AWS.ECR.LifecycleRule { MaxImageAge = Duration.Days(30), TagStatus = TagStatus.UNTAGGED }],
        });
        _ = new Repository(this, "Old", new RepositoryProps { ImageScanOnPush = true, LifecycleRules = [new Amazon.CDK.AWS.ECR.LifecycleRule { MaxImageAge = Duration.Days(30) }] });
    }
}
