using Amazon.CDK;
using Amazon.CDK.AWS.ApplicationAutoScaling;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECR;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ECS.Patterns;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Images of repositories and assets in the services that the patterns of ECS make.</summary>
public sealed class PatternImages : Stack
{
    public PatternImages(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });
        var cluster = new Cluster(this, "Cluster", new ClusterProps { Vpc = vpc });
        var repository = new Repository(this, "Images");

        new ApplicationLoadBalancedFargateService(this, "Web", new ApplicationLoadBalancedFargateServiceProps
        {
            Cluster = cluster,
            TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions { Image = ContainerImage.FromEcrRepository(repository, "v1"), ContainerPort = 8080 },
        });
        new ApplicationLoadBalancedFargateService(this, "Site", new ApplicationLoadBalancedFargateServiceProps
        {
            Cluster = cluster,
            TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions { Image = ContainerImage.FromAsset(Folder()) },
        });
        new QueueProcessingFargateService(this, "Worker", new QueueProcessingFargateServiceProps { Cluster = cluster, Image = ContainerImage.FromEcrRepository(repository) });
        new ScheduledFargateTask(this, "Nightly", new ScheduledFargateTaskProps
        {
            Cluster = cluster,
            Schedule = Schedule.Expression("rate(1 day)"),
            ScheduledFargateTaskImageOptions = new ScheduledFargateTaskImageOptions { Image = ContainerImage.FromAsset(Folder()), MemoryLimitMiB = 512 },
        });
    }

    private static string Folder()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory().FullName;
        System.IO.File.WriteAllText(System.IO.Path.Combine(folder, "Dockerfile"), "FROM scratch\n");
        return folder;
    }
}
