using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>aws_ecs.TaskDefinition</c> for Fargate, which the CDK takes only with an amount of CPU and memory: each task has a network interface of its own then. Source:
/// aws-cdk-lib 2.160.0 and 2.276.0.
/// </summary>
/// <param name="task">The task definition.</param>
internal sealed class TaskDefinitions(Composition task) : HandReading
{
    /// <inheritdoc />
    public override bool TryApply(string prop, CdkValue value)
    {
        if (prop != "compatibility" || value is not EnumMember { Member: "FARGATE" or "EC2_AND_FARGATE" } kind)
        {
            return false;
        }

        var span = value.Span;
        string[] kinds = kind.Member == "FARGATE" ? ["FARGATE"] : ["EC2", "FARGATE"];
        task.Change("Resource", properties => properties
            .With("RequiresCompatibilities", new ListValue([.. kinds.Select(k => (Value)Texts.Known(k, span))], span))
            .With("NetworkMode", Texts.Known("awsvpc", span)));
        return true;
    }
}
