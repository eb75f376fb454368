using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// Actions of pipelines and what they do to the build projects in them. Only notes: what a call makes is told by the model of its construct. Source:
/// aws-cdk-lib 2.160.0.
/// </summary>
internal sealed class PipelineCalls : IConstructLowering
{
    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.Method is "addStage" or "addAction" && call.DeclaringFqn?.StartsWith("aws-cdk-lib.aws_codepipeline.", StringComparison.Ordinal) == true)
        {
            var scene = new Scene(context.Draft);
            Bind(call.Method == "addAction" ? call["action"] : (call["props"] as StructValue)?["actions"], scene);
            scene.Commit(receiver);
        }

        return false;
    }

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <summary>Notes that actions are in a pipeline: builds take the key of its artifacts, and rights on them.</summary>
    public static void Bind(CdkValue? actions, Scene scene)
    {
        switch (actions)
        {
            case ListOf list:
                foreach (var item in list.Items)
                {
                    Bind(item, scene);
                }

                break;
            case CdkObject { Construct: null } action when action.Prop("project") is CdkObject { Construct: { } project } && scene.Find(project.LogicalId("Resource")) is { } resource:
                var key = resource.Properties["EncryptionKey"];
                if (key is ScalarValue or AbsentValue)
                {
                    scene.Set(resource with { Properties = resource.Properties.With("EncryptionKey", Texts.Unknown("may be the key of the artifacts of the pipeline", action.Span)) });
                }

                break;
        }
    }
}
