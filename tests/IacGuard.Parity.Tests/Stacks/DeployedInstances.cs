using Amazon.CDK;
using Amazon.CDK.AWS.AutoScaling;
using Amazon.CDK.AWS.CodeDeploy;
using Amazon.CDK.AWS.CodePipeline;
using Amazon.CDK.AWS.CodePipeline.Actions;
using Amazon.CDK.AWS.EC2;
using Constructs;
using StageProps = Amazon.CDK.AWS.CodePipeline.StageProps;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A pipeline that GitHub starts and that deploys to instances.</summary>
public sealed class DeployedInstances : Stack
{
    public DeployedInstances(Construct scope, string id) : base(scope, id)
    {
        var instances = new AutoScalingGroup(this, "Instances", new AutoScalingGroupProps
        {
            Vpc = new Vpc(this, "Vpc"),
            InstanceType = InstanceType.Of(InstanceClass.T3, InstanceSize.MICRO),
            MachineImage = MachineImage.LatestAmazonLinux2023(),
        });
        var group = new ServerDeploymentGroup(this, "Group", new ServerDeploymentGroupProps { AutoScalingGroups = new IAutoScalingGroup[] { instances }, InstallAgent = false });
        var code = new Artifact_("Code");
        _ = new Pipeline(this, "Pipeline", new PipelineProps
        {
            Stages =
            [
                new StageProps
                {
                    StageName = "Source",
                    Actions =
                    [
                        new GitHubSourceAction(new GitHubSourceActionProps
                        {
                            ActionName = "Fetch", Owner = "owner", Repo = "repository", OauthToken = SecretValue.UnsafePlainText("token"), Output = code,
                        }),
                    ],
                },
                new StageProps
                {
                    StageName = "Deploy",
                    Actions = [new CodeDeployServerDeployAction(new CodeDeployServerDeployActionProps { ActionName = "Deploy", Input = code, DeploymentGroup = group })],
                },
            ],
        });
    }
}
