using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>
/// What becomes a target of an application load balancer: a group of instances, a service on Fargate. It knows its target group, and the balancer's security group lets
/// traffic out to it and its own lets it in. Source: <c>attachToApplicationTargetGroup</c> of aws-cdk-lib 2.160.0.
/// </summary>
internal static class BalancerTargets
{
    private const string Instances = "aws-cdk-lib.aws_autoscaling.AutoScalingGroup";
    private const string Service = "aws-cdk-lib.aws_ecs.FargateService";

    /// <summary>Adds a target; false where not all that it changes is known.</summary>
    /// <param name="target">The target.</param>
    /// <param name="group">The target group.</param>
    /// <param name="balancer">The load balancer.</param>
    /// <param name="props">What the target group was given.</param>
    /// <param name="call">The call that adds it.</param>
    /// <param name="context">The stack.</param>
    public static bool TryAdd(CdkValue target, ResourceDraft group, CdkObject balancer, StructValue props, CdkCall call, LoweringContext context)
    {
        var (owner, options) = target is CdkObject { Member: "loadBalancerTarget", Receiver: { } service } of ? (service, of.Arguments.Count == 0 ? null : of.Arguments[0].Value) : (target as CdkObject, null);
        if (owner is not { Construct: not null, Member: null } || SecurityGroupPlace.OfConstruct(balancer, context.Draft) is not { } from || SecurityGroupPlace.OfConstruct(owner, context.Draft) is not { } to)
        {
            return false;
        }

        var port = owner.Fqn switch
        {
            Instances => AddInstances(owner, group, props, call, context),
            Service => AddService(owner, options, group, call, context),
            _ => null,
        };
        return port is not null && SecurityGroupCalls.TryConnect(from, to, PortRange.Tcp(port, port.Text, call.NameSpan), "Load balancer to target", call, context);
    }

    // The port that the target is reached at; null where it is not known.
    private static ScalarValue? AddInstances(CdkObject owner, ResourceDraft group, StructValue props, CdkCall call, LoweringContext context)
    {
        if (context.Draft.Find(owner, "ASG") is not { } instances || (props.Member("port") is { } given ? context.Lower(given) : group.Properties["Port"]) is not ScalarValue port)
        {
            return null;
        }

        instances.Properties = instances.Properties.Append("TargetGroupARNs", new ReferenceValue(group.LogicalId, null, call.NameSpan), call.IsRepeated);
        return port;
    }

    private static ScalarValue? AddService(CdkObject owner, CdkValue? options, ResourceDraft group, CdkCall call, LoweringContext context)
    {
        if (context.Draft.Find(owner, "Service") is not { } service || owner.Prop("taskDefinition") is not CdkObject task
            || context.Draft.Find(task, "Resource")?.Properties["ContainerDefinitions"] is not ListValue { Items: [MapValue container, ..] }
            || (options.Member("containerPort") is { } given ? context.Lower(given) : PortOf(container)) is not ScalarValue port)
        {
            return null;
        }

        var span = call.NameSpan;
        var name = options.Member("containerName") is { } named ? context.Lower(named) : container["Name"];
        var balanced = Texts.Map(span, ("ContainerName", name), ("ContainerPort", port), ("TargetGroupArn", new ReferenceValue(group.LogicalId, null, span)));
        service.Properties = service.Properties.Append("LoadBalancers", balanced, call.IsRepeated);
        if (service.Properties["HealthCheckGracePeriodSeconds"].IsAbsent)
        {
            service.Properties = service.Properties.With("HealthCheckGracePeriodSeconds", Texts.Number("60", span));
        }

        return port;
    }

    private static Value? PortOf(MapValue container) => container["PortMappings"] is ListValue { Items: [MapValue first, ..] } ? first["ContainerPort"] : null;
}
