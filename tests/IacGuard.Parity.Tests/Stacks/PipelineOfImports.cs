using Amazon.CDK;
using Amazon.CDK.AWS.CodeBuild;
using Amazon.CDK.AWS.CodeDeploy;
using Amazon.CDK.AWS.CodePipeline;
using Amazon.CDK.AWS.CodePipeline.Actions;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ElasticLoadBalancingV2;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A pipeline between a repository and a project that are made elsewhere, and a service that is deployed blue and green.</summary>
public class PipelineOfImports : Stack
{
    public PipelineOfImports(Construct scope, string id) : base(scope, id)
    {
        var code = Amazon.CDK.AWS.CodeCommit.Repository.FromRepositoryName(this, "Code", "code");
        var project = Project.FromProjectName(this, "Project", "builder");
        var source = new Artifact_("source");
        var built = new Artifact_("built");
        var group = Group();
        new Pipeline(this, "Pipeline", new PipelineProps
        {
            Role = new Role(this, "Runner", new RoleProps { AssumedBy = new ServicePrincipal("codepipeline.amazonaws.com") }),
            Stages = new[]
            {
                new Amazon.CDK.AWS.CodePipeline.StageProps
                {
                    StageName = "Source",
                    Actions = new[] { new CodeCommitSourceAction(new CodeCommitSourceActionProps { ActionName = "Fetch", Repository = code, Branch = "main", Output = source, Trigger = CodeCommitTrigger.POLL }) },
                },
                new Amazon.CDK.AWS.CodePipeline.StageProps
                {
                    StageName = "Build",
                    Actions = new[] { new CodeBuildAction(new CodeBuildActionProps { ActionName = "Make", Project = project, Input = source, Outputs = new[] { built } }) },
                },
                new Amazon.CDK.AWS.CodePipeline.StageProps
                {
                    StageName = "Deploy",
                    Actions = new[]
                    {
                        new CodeDeployEcsDeployAction(new CodeDeployEcsDeployActionProps
                        {
                            ActionName = "Shift",
                            DeploymentGroup = group,
                            AppSpecTemplateFile = new ArtifactPath_(built, "appspec.yaml"),
                            TaskDefinitionTemplateFile = new ArtifactPath_(built, "taskdef.json"),
                        }),
                    },
                },
            },
        });
    }

    private EcsDeploymentGroup Group()
    {
        var vpc = new Vpc(this, "Net", new VpcProps { MaxAzs = 2 });
        var task = new FargateTaskDefinition(this, "Task");
        task.AddContainer("main", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx"), PortMappings = new[] { new PortMapping { ContainerPort = 80 } } });
        var service = new FargateService(this, "Service", new FargateServiceProps
        {
            Cluster = new Cluster(this, "Cluster", new ClusterProps { Vpc = vpc }),
            TaskDefinition = task,
            DeploymentController = new DeploymentController { Type = DeploymentControllerType.CODE_DEPLOY },
        });
        var balancer = new ApplicationLoadBalancer(this, "Balancer", new ApplicationLoadBalancerProps { Vpc = vpc });
        var blue = new ApplicationTargetGroup(this, "Blue", new ApplicationTargetGroupProps { Vpc = vpc, Port = 80, TargetType = TargetType.IP });
        var green = new ApplicationTargetGroup(this, "Green", new ApplicationTargetGroupProps { Vpc = vpc, Port = 80, TargetType = TargetType.IP });
        var listener = balancer.AddListener("Listener", new BaseApplicationListenerProps { Port = 80, DefaultTargetGroups = new[] { blue } });
        service.AttachToApplicationTargetGroup(blue);
        return new EcsDeploymentGroup(this, "Group", new EcsDeploymentGroupProps
        {
            Service = service,
            BlueGreenDeploymentConfig = new EcsBlueGreenDeploymentConfig { BlueTargetGroup = blue, GreenTargetGroup = green, Listener = listener },
        });
    }
}
