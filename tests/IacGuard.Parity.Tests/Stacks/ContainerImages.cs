using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECR;
using Amazon.CDK.AWS.Ecr.Assets;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Logs;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Images of containers from one's own repository, from one of somebody else, from the assets of the CDK and from a public registry.</summary>
public sealed class ContainerImages : Stack
{
    public ContainerImages(Construct scope, string id) : base(scope, id)
    {
        var repository = new Repository(this, "Images");
        var orders = new FargateTaskDefinition(this, "Orders", new FargateTaskDefinitionProps { Cpu = 256, MemoryLimitMiB = 512 });
        orders.AddContainer("web", new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromEcrRepository(repository, "v1"),
            Logging = LogDrivers.AwsLogs(new AwsLogDriverProps { StreamPrefix = "orders", LogRetention = RetentionDays.ONE_WEEK }),
        });
        orders.AddContainer("sidecar", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("public.ecr.aws/xray/aws-xray-daemon:3.x") });

        var billing = new FargateTaskDefinition(this, "Billing");
        billing.AddContainer("app", new ContainerDefinitionOptions { Image = ContainerImage.FromEcrRepository(Repository.FromRepositoryName(this, "Shared", "shared")) });

        var reports = new Ec2TaskDefinition(this, "Reports");
        reports.AddContainer("app", new ContainerDefinitionOptions { Image = ContainerImage.FromAsset(Folder()), MemoryLimitMiB = 512 });

        var role = new Role(this, "Starter", new RoleProps { AssumedBy = new ServicePrincipal("ecs-tasks.amazonaws.com") });
        var exports = new FargateTaskDefinition(this, "Exports", new FargateTaskDefinitionProps { ExecutionRole = role });
        exports.AddContainer("app", new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromDockerImageAsset(new DockerImageAsset(this, "Image", new DockerImageAssetProps { Directory = Folder() })),
            ReadonlyRootFilesystem = true,
        });

        var plain = new FargateTaskDefinition(this, "Plain");
        plain.AddContainer("app", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx") });
    }

    private static string Folder()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory().FullName;
        System.IO.File.WriteAllText(System.IO.Path.Combine(folder, "Dockerfile"), "FROM scratch\n");
        return folder;
    }
}
