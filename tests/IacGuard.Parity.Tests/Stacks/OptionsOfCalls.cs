using Amazon.CDK;
using Amazon.CDK.AWS.CloudFront;
using Amazon.CDK.AWS.CloudFront.Origins;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ECS.Patterns;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Options of calls and nested options that the construct models do not tell, in the ways in which teams give them.</summary>
public class OptionsOfCalls : Stack
{
    public OptionsOfCalls(Construct scope, string id, bool secure) : base(scope, id)
    {
        var origin = new HttpOrigin("shop.example.com");
        var site = new Distribution(this, "Site", new DistributionProps
        {
            DefaultBehavior = new BehaviorOptions { Origin = origin, ViewerProtocolPolicy = ViewerProtocolPolicy.REDIRECT_TO_HTTPS },
        });
        var options = new AddBehaviorOptions
        {
            AllowedMethods = AllowedMethods.ALLOW_ALL,
            CachePolicy = CachePolicy.CACHING_DISABLED,
            ViewerProtocolPolicy = secure ? ViewerProtocolPolicy.HTTPS_ONLY : ViewerProtocolPolicy.ALLOW_ALL,
        };
        site.AddBehavior("/api/*", origin, options);

        var starter = new Role(this, "Starter", new RoleProps { AssumedBy = new ServicePrincipal("ecs-tasks.amazonaws.com") });
        var worker = new Role(this, "Worker", new RoleProps { AssumedBy = new ServicePrincipal("ecs-tasks.amazonaws.com") });
        var task = new FargateTaskDefinition(this, "Task", new FargateTaskDefinitionProps { ExecutionRole = starter, TaskRole = worker });
        task.AddContainer("web", new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("public.ecr.aws/nginx/nginx:1.27"),
            ReadonlyRootFilesystem = secure,
            User = "web",
            PortMappings = [new PortMapping { ContainerPort = 8080 }],
            Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "web" }),
        });
        task.AddContainer("side", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("public.ecr.aws/nginx/nginx:1.27"), Essential = false });

        var cluster = new Cluster(this, "Cluster", new ClusterProps { Vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2, NatGateways = 0 }) });
        _ = new ApplicationLoadBalancedFargateService(this, "Shop", new ApplicationLoadBalancedFargateServiceProps
        {
            Cluster = cluster,
            TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions
            {
                Image = ContainerImage.FromRegistry("public.ecr.aws/nginx/nginx:1.27"),
                ContainerName = "shop",
                ContainerPort = 8080,
                Environment = new Dictionary<string, string> { ["MODE"] = "fast" },
                TaskRole = worker,
            },
        });
        _ = new ApplicationLoadBalancedFargateService(this, "Quiet", new ApplicationLoadBalancedFargateServiceProps
        {
            Cluster = cluster,
            TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions
            {
                Image = ContainerImage.FromRegistry("public.ecr.aws/nginx/nginx:1.27"),
                EnableLogging = false,
                ExecutionRole = starter,
                TaskRole = worker,
            },
        });
    }
}
