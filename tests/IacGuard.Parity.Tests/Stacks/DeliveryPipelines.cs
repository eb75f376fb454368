using Amazon.CDK;
using Amazon.CDK.AWS.CodeBuild;
using Amazon.CDK.AWS.CodePipeline;
using Amazon.CDK.AWS.CodePipeline.Actions;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SNS;
using Constructs;
using StageProps = Amazon.CDK.AWS.CodePipeline.StageProps;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Pipelines of many kinds of actions, with and without a key, with roles of their own.</summary>
public class DeliveryPipelines : Stack
{
    public DeliveryPipelines(Construct scope, string id, bool keys) : base(scope, id)
    {
        var code = new Artifact_("Code");
        var built = new Artifact_("Built");
        var bucket = new Bucket(this, "Bucket", new BucketProps { Versioned = true });
        var role = new Role(this, "Own", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        var build = new PipelineProject(this, "Build");
        var check = new PipelineProject(this, "Check");
        var pipeline = new Pipeline(this, "Pipeline", new PipelineProps
        {
            CrossAccountKeys = keys,
            Stages =
            [
                new StageProps { StageName = "Source", Actions = [new S3SourceAction(new S3SourceActionProps { ActionName = "Fetch", Bucket = bucket, BucketKey = "code.zip", Output = code })] },
                new StageProps
                {
                    StageName = "Build",
                    Actions =
                    [
                        new CodeBuildAction(new CodeBuildActionProps { ActionName = "Compile", Project = build, Input = code, Outputs = [built] }),
                        new CodeBuildAction(new CodeBuildActionProps { ActionName = "Check", Project = check, Input = code, Role = role }),
                    ],
                },
            ],
        });
        var deploy = pipeline.AddStage(new Amazon.CDK.AWS.CodePipeline.StageOptions { StageName = "Deploy" });
        deploy.AddAction(new ManualApprovalAction(new ManualApprovalActionProps { ActionName = "Approve" }));
        deploy.AddAction(new CloudFormationCreateUpdateStackAction(new CloudFormationCreateUpdateStackActionProps
        {
            ActionName = "Stack",
            StackName = "orders",
            TemplatePath = built.AtPath("template.json"),
            AdminPermissions = true,
            RunOrder = 2,
        }));
        deploy.AddAction(new S3DeployAction(new S3DeployActionProps { ActionName = "Site", Bucket = bucket, Input = built, RunOrder = 3 }));

        var artifacts = new Bucket(this, "Artifacts");
        var topic = new Topic(this, "Topic");
        _ = new Pipeline(this, "Given", new PipelineProps
        {
            ArtifactBucket = artifacts,
            Stages =
            [
                new StageProps
                {
                    StageName = "Source",
                    Actions =
                    [
                        new GitHubSourceAction(new GitHubSourceActionProps
                        {
                            ActionName = "Fetch", Owner = "owner", Repo = "repository", OauthToken = SecretValue.SecretsManager("token"), Output = new Artifact_("Other"), Trigger = GitHubTrigger.NONE,
                        }),
                    ],
                },
                new StageProps { StageName = "Ask", Actions = [new ManualApprovalAction(new ManualApprovalActionProps { ActionName = "Ask", NotificationTopic = topic })] },
            ],
        });
    }
}
