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
        Assert.True(stack.Draft.IsOpen);
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
    public void ProjectThatIsAnAction_MayTakeTheKeyOfThePipeline()
    {
        var inProps = stack.Add("aws_codebuild.PipelineProject", "A");
        var added = stack.Add("aws_codebuild.PipelineProject", "B");
        var alone = stack.Add("aws_codebuild.PipelineProject", "C");
        var pipeline = stack.Add("aws_codepipeline.Pipeline", "P", ("stages", List(Stage("Build", Build(inProps)))));

        stack.Call(pipeline, "addStage", ("props", Stage("Test", Build(added))));

        Assert.True(KeyOf(inProps).IsUnknown);
        Assert.True(KeyOf(added).IsUnknown);
        Assert.Equal(ScalarValue.Of("alias/aws/s3"), KeyOf(alone));
    }

    private static StructValue Stage(string name, params CdkValue[] actions) => Struct("aws_codepipeline.StageProps", ("stageName", Text(name)), ("actions", List(actions)));

    private static CdkObject Build(CdkObject project) =>
        new("aws-cdk-lib.aws_codepipeline_actions.CodeBuildAction", [new CdkArgument("props", Struct("aws_codepipeline_actions.CodeBuildActionProps", ("project", project)))], default);

    private Value KeyOf(CdkObject project) => stack.Draft.Find(project.Construct!.LogicalId("Resource"))!.Properties["EncryptionKey"];

    private Lowering.ResourceDraft Bucket() => Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::S3::Bucket");
}
