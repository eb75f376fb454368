using IacGuard.Cdk.Values;
using IacGuard.Model;
using static IacGuard.Cdk.Tests.Constructs.Composed;

namespace IacGuard.Cdk.Tests.Constructs;

public sealed class PipelineTests
{
    private readonly Composed stack = new();

    [Fact]
    public void Pipeline_HasNoActionsButThoseOfTheCode()
    {
        stack.Add("aws_codepipeline.Pipeline", "P", ("stages", List(Stage("Fetch"))));

        Assert.DoesNotContain(stack.Draft.Resources, static r => r.ConstructPath.Contains("CodePipelineActionRole", StringComparison.Ordinal));
        Assert.True(Assert.IsType<ListValue>(stack.Draft.Find("P")!.Properties["Stages"]).IsOpen);
        Assert.False(stack.Draft.IsOpen);
    }

    [Fact]
    public void PipelineWithAnActionThatIsNotKnown_MayHaveMore()
    {
        stack.Add("aws_codepipeline.Pipeline", "P", ("stages", List(Stage("Fetch", Unknown()))));

        Assert.True(stack.Draft.IsOpen);
    }

    [Fact]
    public void Action_HasARoleThatRunsTheBuild()
    {
        var project = stack.Add("aws_codebuild.PipelineProject", "A");
        stack.Add("aws_codepipeline.Pipeline", "P", ("stages", List(Stage("Build", Build(project, "Make")))));

        Assert.Contains(stack.Draft.Resources, static r => r is { Type: "AWS::IAM::Role", ConstructPath: "P/Build/Make/CodePipelineActionRole/Resource" });
        var policy = Assert.Single(stack.Draft.Resources, static r => r.ConstructPath == "P/Build/Make/CodePipelineActionRole/DefaultPolicy/Resource");
        Assert.Contains("codebuild:StartBuild", policy.Properties["PolicyDocument"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void PipelineWithoutFlag_EncryptsItsArtifactsWithAKeyOfItsOwn()
    {
        stack.Add("aws_codepipeline.Pipeline", "P");

        Assert.Equal("AWS::KMS::Key", Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::KMS::Key").Type);
        Assert.Contains("KMSMasterKeyID", Bucket().Properties["BucketEncryption"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void PipelineForOneAccount_NamesNoKey()
    {
        stack.Add("aws_codepipeline.Pipeline", "P", ("crossAccountKeys", Boolean(false)));

        Assert.DoesNotContain("KMSMasterKeyID", Bucket().Properties["BucketEncryption"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ProjectThatIsAnAction_TakesTheKeyOfThePipeline()
    {
        var inProps = stack.Add("aws_codebuild.PipelineProject", "A");
        var added = stack.Add("aws_codebuild.PipelineProject", "B");
        var alone = stack.Add("aws_codebuild.PipelineProject", "C");
        var pipeline = stack.Add("aws_codepipeline.Pipeline", "P", ("stages", List(Stage("Build", Build(inProps, "Make")))));

        stack.Call(pipeline, "addStage", ("props", Stage("Test", Build(added, "Try"))));

        var key = Assert.IsType<ReferenceValue>(KeyOf(inProps));
        Assert.Equal("AWS::KMS::Key", stack.Draft.Find(key.LogicalId)!.Type);
        Assert.Equal(key, KeyOf(added));
        Assert.Equal(ScalarValue.Of("alias/aws/s3"), KeyOf(alone));
    }

    [Fact]
    public void ProjectOfAnActionWithoutAName_MayTakeTheKeyOfThePipeline()
    {
        var project = stack.Add("aws_codebuild.PipelineProject", "A");
        stack.Add("aws_codepipeline.Pipeline", "P", ("stages", List(Stage("Build", Build(project)))));

        Assert.True(KeyOf(project).IsUnknown);
    }

    private static StructValue Stage(string name, params CdkValue[] actions) => Struct("aws_codepipeline.StageProps", ("stageName", Text(name)), ("actions", List(actions)));

    private static CdkObject Build(CdkObject project, string? name = null)
    {
        (string, CdkValue)[] props = name is null ? [("project", project)] : [("project", project), ("actionName", Text(name))];
        return new CdkObject("aws-cdk-lib.aws_codepipeline_actions.CodeBuildAction", [new CdkArgument("props", Struct("aws_codepipeline_actions.CodeBuildActionProps", props))], default);
    }

    private Value KeyOf(CdkObject project) => stack.Draft.Find(project.Construct!.LogicalId("Resource"))!.Properties["EncryptionKey"];

    private Lowering.ResourceDraft Bucket() => Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::S3::Bucket");
}
