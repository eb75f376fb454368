using Amazon.CDK;
using Amazon.CDK.AWS.AutoScaling;
using Amazon.CDK.AWS.CodeBuild;
using Amazon.CDK.AWS.Cognito;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECR;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ECS.Patterns;
using Amazon.CDK.AWS.OpenSearchService;
using Amazon.CDK.AWS.SNS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Props that stand in the place of others, and more that the CDK takes only beside others.</summary>
public sealed class InPlaceOfOthers : Stack
{
    public InPlaceOfOthers(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2, EnableDnsHostnames = true, EnableDnsSupport = true, SubnetConfiguration = Vpc.DEFAULT_SUBNETS });
        new Vpc(this, "Quiet", new VpcProps { MaxAzs = 2, SubnetConfiguration = Vpc.DEFAULT_SUBNETS_NO_NAT });

        var cluster = new Cluster(this, "Cluster", new ClusterProps { Vpc = vpc });
        var task = new TaskDefinition(this, "Task", new TaskDefinitionProps
        {
            Compatibility = Compatibility.FARGATE,
            Cpu = "256",
            MemoryMiB = "512",
            RuntimePlatform = new RuntimePlatform { CpuArchitecture = CpuArchitecture.ARM64, OperatingSystemFamily = OperatingSystemFamily.LINUX },
        });
        task.AddContainer("App", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("public.ecr.aws/nginx/nginx"), PortMappings = new[] { new PortMapping { ContainerPort = 80 } } });
        var service = new FargateTaskDefinition(this, "Tcp");
        service.AddContainer("App", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("public.ecr.aws/nginx/nginx"), PortMappings = new[] { new PortMapping { ContainerPort = 80 } } });
        new NetworkLoadBalancedFargateService(this, "Balanced", new NetworkLoadBalancedFargateServiceProps { Cluster = cluster, TaskDefinition = service });

        var group = new SecurityGroup(this, "Group", new SecurityGroupProps { Vpc = vpc });
        var template = new LaunchTemplate(this, "Template", new LaunchTemplateProps { InstanceType = new InstanceType("t3.micro"), MachineImage = MachineImage.LatestAmazonLinux2023(), SecurityGroup = group });
        new AutoScalingGroup(this, "Servers", new AutoScalingGroupProps { Vpc = vpc, LaunchTemplate = template });
        new AutoScalingGroup(this, "Mixed", new AutoScalingGroupProps
        {
            Vpc = vpc,
            MixedInstancesPolicy = new MixedInstancesPolicy { LaunchTemplate = template, LaunchTemplateOverrides = new[] { new LaunchTemplateOverrides { InstanceType = new InstanceType("t3.small") } } },
        });

        new Repository(this, "Images", new RepositoryProps { EmptyOnDelete = true, RemovalPolicy = RemovalPolicy.DESTROY });
        new Topic(this, "Ordered", new TopicProps { Fifo = true, ContentBasedDeduplication = true });
        new UserPool(this, "Users", new UserPoolProps { Email = UserPoolEmail.WithSES(new UserPoolSESOptions { FromEmail = "shop@example.com", SesRegion = "eu-west-1" }) });
        new Project(this, "Build", new ProjectProps { Badge = true, Source = Source.GitHub(new GitHubSourceProps { Owner = "example", Repo = "shop" }) });
        new Domain(this, "Search", new DomainProps
        {
            Version = EngineVersion.OPENSEARCH_2_11,
            Capacity = new CapacityConfig { MasterNodes = 3, DataNodes = 2, WarmNodes = 2, MultiAzWithStandbyEnabled = false },
            ColdStorageEnabled = true,
        });
    }
}
