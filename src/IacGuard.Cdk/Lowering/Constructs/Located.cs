using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Containers;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Where a construct is: its path below the type's own scope, and its class.</summary>
/// <param name="Identity">Its path.</param>
/// <param name="Fqn">The jsii name of its class.</param>
/// <param name="Object">The object that made it; null for one that another construct made.</param>
internal sealed record Located(ConstructIdentity Identity, string Fqn, CdkObject? Object);

/// <summary>Finds the construct behind an object: one that the code makes, or one that belongs to it (<c>function.Role</c>).</summary>
internal static class Locator
{
    private const int MostSteps = 8;

    /// <summary>The construct; null when it is made elsewhere or not known.</summary>
    public static Located? Find(CdkValue? value, CdkKnowledge knowledge, int steps = 0)
    {
        if (value is not CdkObject construct || steps > MostSteps)
        {
            return null;
        }

        if (construct.Construct is { } identity)
        {
            return new Located(identity, construct.Fqn, construct);
        }

        if (construct.Receiver is not { } receiver || construct.Member is not { } member)
        {
            return null;
        }

        var owner = Find(receiver, knowledge, steps + 1);
        if (MakingCalls.Made(owner, receiver, member, construct.Arguments, construct.Span, knowledge) is { } child)
        {
            return new Located(child.Construct!, child.Fqn, child);
        }

        if (owner is null)
        {
            return null;
        }

        if (construct.Arguments.Count > 0)
        {
            return null;
        }

        if (member == "deploymentStage" && owner.Object?.Prop("deployOptions") is { } options)
        {
            // Named after the stage, not as in the model.
            return options.Member("stageName") is null && options is StructValue { IsOpen: false } ? StageOf(owner, "prod") : IdText.OfOnly(options.Member("stageName")) is { } stage ? StageOf(owner, stage) : null;
        }

        if (member == "taskDefinition" && owner.Object is { } scheduled && ScheduledTasks.TaskOf(scheduled) is { } task)
        {
            return Find(task, knowledge, steps + 1);
        }

        // The service of a pattern runs the pattern's task.
        if (member == "taskDefinition" && receiver is { Member: "service", Receiver: { } pattern } && owner.Object is null)
        {
            return Find(MakingCalls.Part(pattern, member, construct.Span), knowledge, steps + 1);
        }

        // A construct that was passed in is the one that the property gives back.
        if (owner.Object is { } made && Props.Of(made)?[member] is CdkObject given)
        {
            return Find(given, knowledge, steps + 1);
        }

        var attributes = knowledge.Find(owner.Fqn).Select(model => model.Attribute(member)).ToList();
        return attributes.Count > 0 && attributes.All(a => a is { Child: not null } known && known.Child == attributes[0]!.Value.Child) && attributes[0]!.Value is { ChildClass: { } type } part
            ? new Located(Child(owner.Identity, part.Child!), "aws-cdk-lib." + type, null)
            : null;
    }

    private static Located StageOf(Located api, string name) => new(Child(api.Identity, "DeploymentStage." + name), "aws-cdk-lib.aws_apigateway.Stage", null);

    /// <summary>A construct below another one.</summary>
    public static ConstructIdentity Child(ConstructIdentity parent, string path) => new(Join(parent.Path, path), parent.IdSpan, parent.Ids) { Span = parent.Span };

    /// <summary>Two paths as one.</summary>
    public static string Join(string first, string second) => first.Length == 0 ? second : second.Length == 0 ? first : first + "/" + second;
}

/// <summary>The props of a construct.</summary>
internal static class Props
{
    /// <summary>The props object as far as it is one that is seen; null else.</summary>
    public static StructValue? Of(CdkObject construct) => Argument(construct) as StructValue;

    /// <summary>The argument that holds the props; null when none is given.</summary>
    public static CdkValue? Argument(CdkObject construct) => construct["props"] ?? (construct.Arguments.Count > 0 ? construct.Arguments[construct.Arguments.Count - 1].Value : null);
}
