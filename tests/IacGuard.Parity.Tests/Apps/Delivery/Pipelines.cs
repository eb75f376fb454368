using Amazon.CDK.AWS.CodeBuild;
using Amazon.CDK.AWS.CodePipeline;
using Amazon.CDK.AWS.CodePipeline.Actions;
using Constructs;

namespace IacGuard.Parity.Tests.Apps.Delivery;

/// <summary>Pipelines whose stages are props or added later, with builds that take the key of the artifacts.</summary>
public class Pipelines : Amazon.CDK.Stack
{
    public Pipelines(Construct scope, string id)
        : base(scope, id)
    {
        var source = new Artifact_("Code");
        var build = new PipelineProject(this, "Build", new PipelineProjectProps { Environment = new BuildEnvironment { BuildImage = LinuxBuildImage.STANDARD_7_0 } });
        _ = new Pipeline(this, "AtOnce", new PipelineProps
        {
            Stages =
            [
                new Amazon.CDK.AWS.CodePipeline.StageProps { StageName = "Fetch", Actions = [Fetch("Connected", source)] },
                new Amazon.CDK.AWS.CodePipeline.StageProps { StageName = "Make", Actions = [new CodeBuildAction(new CodeBuildActionProps { ActionName = "Compile", Project = build, Input = source })] },
            ],
        });

        var later = new Artifact_("Later");
        var tests = new PipelineProject(this, "Tests");
        var staged = new Pipeline(this, "Staged", new PipelineProps { CrossAccountKeys = false, PipelineName = "staged" });
        staged.AddStage(new Amazon.CDK.AWS.CodePipeline.StageOptions { StageName = "Fetch", Actions = [Fetch("Again", later)] });
        var second = staged.AddStage(new Amazon.CDK.AWS.CodePipeline.StageOptions { StageName = "Try" });
        second.AddAction(new CodeBuildAction(new CodeBuildActionProps { ActionName = "Test", Project = tests, Input = later }));
    }

    private static CodeStarConnectionsSourceAction Fetch(string name, Artifact_ output) => new(new CodeStarConnectionsSourceActionProps
    {
        ActionName = name,
        ConnectionArn = "arn:aws:codestar-connections:eu-west-1:111111111111:connection/abc",
        Owner = "owner",
        Repo = "repository",
        Output = output,
    });
}
