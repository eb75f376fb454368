using Amazon.CDK;
using Amazon.CDK.AWS.AutoScaling;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ElasticLoadBalancingV2;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Groups of instances and services as targets of application load balancers, and who may reach a listener.</summary>
public sealed class BalancedTargets : Stack
{
    public BalancedTargets(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });
        var balancer = new ApplicationLoadBalancer(this, "Balancer", new ApplicationLoadBalancerProps { Vpc = vpc, InternetFacing = true });
        var servers = new AutoScalingGroup(this, "Servers", new AutoScalingGroupProps
        {
            Vpc = vpc,
            InstanceType = new InstanceType("t3.micro"),
            MachineImage = MachineImage.LatestAmazonLinux2023(),
        });
        var http = balancer.AddListener("Http", new BaseApplicationListenerProps { Port = 80 });
        http.AddTargets("Fleet", new AddApplicationTargetsProps { Port = 8080, Targets = new[] { servers }, HealthCheck = new Amazon.CDK.AWS.ElasticLoadBalancingV2.HealthCheck { Path = "/health" } });
        http.Connections.AllowDefaultPortFromAnyIpv4("Everybody");

        var cluster = new Cluster(this, "Cluster", new ClusterProps { Vpc = vpc, EnableFargateCapacityProviders = true });
        var task = new FargateTaskDefinition(this, "Task");
        task.AddContainer("App", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("public.ecr.aws/nginx/nginx"), PortMappings = new[] { new PortMapping { ContainerPort = 8080 } } });
        var service = new FargateService(this, "Service", new FargateServiceProps { Cluster = cluster, TaskDefinition = task });
        var inner = new ApplicationLoadBalancer(this, "Inner", new ApplicationLoadBalancerProps { Vpc = vpc });
        inner.AddListener("Http", new BaseApplicationListenerProps { Port = 80, Open = false }).AddTargets("Tasks", new AddApplicationTargetsProps { Port = 80, Targets = new IApplicationLoadBalancerTarget[] { service } });
        new ApplicationLoadBalancer(this, "Kept", new ApplicationLoadBalancerProps
        {
            Vpc = vpc,
            ClientKeepAlive = Duration.Seconds(500),
            DropInvalidHeaderFields = true,
            XffHeaderProcessingMode = XffHeaderProcessingMode.REMOVE,
        });
        new ApplicationLoadBalancer(this, "Idle", new ApplicationLoadBalancerProps
        {
            Vpc = vpc,
            DeletionProtection = true,
            IdleTimeout = Duration.Seconds(100),
            ClientKeepAlive = Duration.Seconds(500),
            DropInvalidHeaderFields = true,
            DesyncMitigationMode = DesyncMitigationMode.STRICTEST,
        });
        var group = new SecurityGroup(this, "Group", new SecurityGroupProps { Vpc = vpc });
        var other = new FargateService(this, "Other", new FargateServiceProps { Cluster = cluster, TaskDefinition = task, SecurityGroups = new ISecurityGroup[] { group }, CapacityProviderStrategies = new[] { new CapacityProviderStrategy { CapacityProvider = "FARGATE_SPOT", Weight = 1 } } });
        inner.AddListener("Alt", new BaseApplicationListenerProps { Port = 8080, Open = false }).AddTargets("More", new AddApplicationTargetsProps
        {
            Port = 80,
            Targets = new IApplicationLoadBalancerTarget[] { other.LoadBalancerTarget(new LoadBalancerTargetOptions { ContainerName = "App", ContainerPort = 8080 }) },
        });
    }
}
