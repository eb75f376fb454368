using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// What scales the tasks of a service: <c>service.AutoScaleTaskCount(...)</c> makes a target (<see cref="MakingCalls"/>), <c>ScaleOnCpuUtilization(...)</c> a
/// policy below it. Source: aws-cdk-lib 2.160.0.
/// </summary>
internal sealed class ServiceScaling : IConstructLowering
{
    private static readonly HashSet<string> Tracking = new(StringComparer.Ordinal) { "scaleOnCpuUtilization", "scaleOnMemoryUtilization", "scaleOnRequestCount", "scaleToTrackCustomMetric" };

    /// <summary>The props of a target beside its capacity.</summary>
    public static NamedValue[] Target(CdkObject service, SourceSpan span) =>
    [
        new NamedValue("minCapacity", span, new PlainValue(Texts.Number("1", span))),
        new NamedValue("serviceNamespace", span, new EnumMember("aws-cdk-lib.aws_applicationautoscaling.ServiceNamespace", "ECS", span)),
        new NamedValue("scalableDimension", span, new PlainValue(Texts.Known("ecs:service:DesiredCount", span))),
        new NamedValue("resourceId", span, new PlainValue(Texts.Unknown("is made of the names of the cluster and the service", span))),
        new NamedValue("role", span, new CdkObject(
            "aws-cdk-lib.aws_iam.IRole",
            [new CdkArgument("id", new PlainValue(Texts.Known("ScalingRole", span))), new CdkArgument("roleArn", new PlainValue(Texts.Unknown("is the role that AWS keeps for scaling services", span)))],
            span) { Member = "fromRoleArn", MemberOf = "aws-cdk-lib.aws_iam.Role" }),
    ];

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.DeclaringFqn != "aws-cdk-lib.aws_ecs.ScalableTaskCount" || receiver.Construct is not { } target || context.Draft.Find(target.LogicalId("Resource")) is not { } resource)
        {
            return false;
        }

        if (call.Method == "scaleOnSchedule")
        {
            resource.Properties = resource.Properties.With("ScheduledActions", Texts.Unknown("are the times of a schedule", call.NameSpan));
        }
        else if (Tracking.Contains(call.Method) && IdText.Of(call["id"]) is { } id)
        {
            var path = Place.Join(target.Path, id + "/Resource");
            var policy = new MapEntry("ScalingTargetId", call.NameSpan, new ReferenceValue(resource.LogicalId, null, call.NameSpan));
            Wiring.Add("AWS::ApplicationAutoScaling::ScalingPolicy", path, call, Guards.And(receiver.Guard, call.Guard), [policy], context);
            if (context.Draft.Find(context.Draft.Ids.Of(path)) is { } made)
            {
                made.Properties = made.Properties.Opened();
            }
        }
        else
        {
            context.Draft.IsOpen = true;
        }

        return true;
    }
}
