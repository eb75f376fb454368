using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Delivery;

/// <summary>
/// The stages of a <c>aws_codepipeline.Pipeline</c>, given as props or added later, and what their actions bring: roles, permissions, the key of the build
/// projects. The pipeline itself is lowered by its model. Source: aws-cdk-lib 2.160.0 and 2.276.0.
/// </summary>
/// <param name="models">Lowers the pipeline.</param>
/// <param name="actions">Lowers the actions.</param>
internal sealed class PipelineCalls(IConstructLowering models, PipelineActions actions) : IConstructLowering
{
    private const string Module = "aws-cdk-lib.aws_codepipeline.";
    private const string Pipeline = Module + "Pipeline";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct is not { Fqn: Pipeline, Construct: not null })
        {
            return false;
        }

        var isKnown = models.TryLower(construct, context);
        var stages = construct.Prop("stages");
        var isWhole = construct["props"] is StructValue { IsOpen: false } && !stages.IsOpenList();
        foreach (var (stage, guard) in stages.Items())
        {
            isWhole &= AddStage(construct, stage, Guards.And(construct.Guard, guard), context);
        }

        context.Draft.IsOpen |= !isWhole;
        return isKnown;
    }

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.Method is not ("addStage" or "addAction") || call.DeclaringFqn?.StartsWith(Module, StringComparison.Ordinal) != true)
        {
            return false;
        }

        if (call.IsRepeated)
        {
            Doubt(ActionsOf(call), context);
            return false;
        }

        var guard = Guards.And(receiver.Guard, call.Guard);
        switch (receiver)
        {
            case { Fqn: Pipeline, Construct: not null } when call.Method == "addStage" && call.First() is { } stage:
                context.Draft.IsOpen |= !AddStage(receiver, stage, guard, context);
                return true;
            case { Member: "addStage", Receiver: { Fqn: Pipeline, Construct: not null } pipeline } when call["action"] is { } action:
                var name = (receiver.Arguments.Count > 0 ? receiver.Arguments[0].Value : null).Member("stageName").Text();
                if (name is null || !actions.Add(pipeline, name, action, guard, context))
                {
                    context.Draft.IsOpen = true;
                    Doubt(action, context);
                }

                return true;
            default:
                Doubt(ActionsOf(call), context);
                return false;
        }
    }

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    private static CdkValue? ActionsOf(CdkCall call) => call.Method == "addAction" ? call["action"] : call.First().Member("actions");

    private bool AddStage(CdkObject pipeline, CdkValue stage, Condition? guard, LoweringContext context)
    {
        var given = stage.Member("actions");
        var name = stage.Member("stageName").Text();
        var isWhole = stage is StructValue { IsOpen: false } && name is not null && !given.IsOpenList();
        foreach (var (action, when) in given.Items(guard))
        {
            isWhole &= name is not null && actions.Add(pipeline, name, action, when, context);
        }

        if (!isWhole)
        {
            Doubt(given, context);
        }

        return isWhole;
    }

    // What is not told of actions may be that the build projects in them take the key of the artifacts.
    private static void Doubt(CdkValue? given, LoweringContext context)
    {
        foreach (var (action, _) in given is ListOf ? given.Items() : given.Cases())
        {
            if (action is CdkObject { Construct: null } made && made.Prop("project") is CdkObject project)
            {
                Artifacts.GiveKey(project, Artifacts.UnknownKey(action.Span), context.Draft);
            }
        }
    }
}
