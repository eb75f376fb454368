using Amazon.CDK;
using Amazon.CDK.AWS.ApplicationAutoScaling;
using Amazon.CDK.AWS.AutoScaling;
using Amazon.CDK.AWS.CodeDeploy;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ECS.Patterns;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Machines that a cluster runs on, the role that their template brings, and services that are given a VPC alone.</summary>
public class MachinesOfClusters : Stack
{
    public MachinesOfClusters(Construct scope, string id)
        : base(scope, id)
    {
        var vpc = new Vpc(this, "Network");
        var cluster = new Cluster(this, "Cluster", new ClusterProps { Vpc = vpc });
        var drained = Machines("Drained", vpc);
        cluster.AddAsgCapacityProvider(new AsgCapacityProvider(this, "Drains", new AsgCapacityProviderProps { AutoScalingGroup = drained, EnableManagedTerminationProtection = false }));
        var kept = Machines("Kept", vpc);
        var keeps = new AsgCapacityProvider(this, "Keeps", new AsgCapacityProviderProps { AutoScalingGroup = kept, CapacityProviderName = "kept" });
        cluster.AddAsgCapacityProvider(keeps);

        var role = new Role(this, "MachineRole", new RoleProps { AssumedBy = new ServicePrincipal("ec2.amazonaws.com") });
        var template = new LaunchTemplate(this, "Template", new LaunchTemplateProps
        {
            InstanceType = new InstanceType("t3.micro"),
            MachineImage = MachineImage.LatestAmazonLinux2023(),
            Role = role,
            UserData = UserData.ForLinux(),
            SecurityGroup = new SecurityGroup(this, "TemplateGroup", new SecurityGroupProps { Vpc = vpc }),
        });
        var deployed = new AutoScalingGroup(this, "Deployed", new AutoScalingGroupProps { Vpc = vpc, LaunchTemplate = template });
        new ServerDeploymentGroup(this, "Deployment", new ServerDeploymentGroupProps { AutoScalingGroups = new IAutoScalingGroup[] { deployed }, InstallAgent = true });

        var group = new SecurityGroup(this, "ServiceGroup", new SecurityGroupProps { Vpc = vpc });
        var password = new Amazon.CDK.AWS.SecretsManager.Secret(this, "Password");
        new ApplicationLoadBalancedFargateService(this, "Web", new ApplicationLoadBalancedFargateServiceProps
        {
            Vpc = vpc,
            SecurityGroups = new ISecurityGroup[] { group },
            TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions
            {
                Image = ContainerImage.FromRegistry("nginx"),
                Secrets = new Dictionary<string, Secret> { ["PASSWORD"] = Secret.FromSecretsManager(password) },
            },
        });
        new NetworkLoadBalancedFargateService(this, "Ports", new NetworkLoadBalancedFargateServiceProps
        {
            Cluster = cluster,
            PublicLoadBalancer = false,
            TaskImageOptions = new NetworkLoadBalancedTaskImageOptions { Image = ContainerImage.FromRegistry("nginx"), ContainerPort = 8080, ContainerName = "proxy" },
        });
        new ScheduledFargateTask(this, "Nightly", new ScheduledFargateTaskProps
        {
            Vpc = vpc,
            SecurityGroups = new ISecurityGroup[] { group },
            Schedule = Amazon.CDK.AWS.ApplicationAutoScaling.Schedule.Rate(Duration.Days(1)),
            ScheduledFargateTaskImageOptions = new ScheduledFargateTaskImageOptions { Image = ContainerImage.FromRegistry("busybox"), MemoryLimitMiB = 512 },
        });
    }

    private AutoScalingGroup Machines(string id, IVpc vpc) => new(this, id, new AutoScalingGroupProps
    {
        Vpc = vpc,
        InstanceType = new InstanceType("t3.large"),
        MachineImage = EcsOptimizedImage.AmazonLinux2(),
        MinCapacity = 1,
    });
}
