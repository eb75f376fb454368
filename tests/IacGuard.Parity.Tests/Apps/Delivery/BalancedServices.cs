using Amazon.CDK.AWS.CertificateManager;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ECS.Patterns;
using Amazon.CDK.AWS.ElasticLoadBalancingV2;
using Constructs;

namespace IacGuard.Parity.Tests.Apps.Delivery;

/// <summary>Load balanced services with a certificate and a redirect, and with a task definition and containers of their own.</summary>
public class BalancedServices : Amazon.CDK.Stack
{
    public BalancedServices(Construct scope, string id)
        : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });
        var cluster = new Cluster(this, "Cluster", new ClusterProps { Vpc = vpc });
        var certificate = Certificate.FromCertificateArn(this, "Certificate", "arn:aws:acm:eu-west-1:111111111111:certificate/abc");
        var image = new ApplicationLoadBalancedTaskImageOptions { Image = ContainerImage.FromRegistry("public.ecr.aws/nginx/nginx") };
        _ = new ApplicationLoadBalancedFargateService(this, "Redirected", new ApplicationLoadBalancedFargateServiceProps
        {
            Cluster = cluster,
            TaskImageOptions = image,
            Certificate = certificate,
            Protocol = ApplicationProtocol.HTTPS,
            RedirectHTTP = true,
            SslPolicy = SslPolicy.RECOMMENDED_TLS,
        });

        var task = new FargateTaskDefinition(this, "Task", new FargateTaskDefinitionProps { Cpu = 512, MemoryLimitMiB = 1024 });
        _ = new ContainerDefinition(this, "Web", new ContainerDefinitionProps
        {
            TaskDefinition = task,
            Image = ContainerImage.FromRegistry("public.ecr.aws/nginx/nginx"),
            PortMappings = [new PortMapping { ContainerPort = 8080 }],
            Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "web" }),
        });
        _ = new ContainerDefinition(this, "Helper", new ContainerDefinitionProps
        {
            TaskDefinition = task,
            Image = ContainerImage.FromRegistry("public.ecr.aws/docker/library/busybox"),
            ReadonlyRootFilesystem = true,
            Essential = false,
        });
        _ = new ApplicationLoadBalancedFargateService(this, "Given", new ApplicationLoadBalancedFargateServiceProps
        {
            Cluster = cluster,
            TaskDefinition = task,
            AssignPublicIp = true,
            TaskSubnets = new SubnetSelection { SubnetType = SubnetType.PUBLIC },
        });
    }
}
