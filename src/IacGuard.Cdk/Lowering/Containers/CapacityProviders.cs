using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Containers;

/// <summary>
/// <c>cluster.AddAsgCapacityProvider(...)</c>: the machines may register with the cluster, and a hook tells a topic when one is about to go, unless the cluster
/// drains them itself. The function of that hook is the CDK's own. Source: <c>configureAutoScalingGroup</c> and <c>InstanceDrainHook</c> of aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="wiring">Makes the parts.</param>
/// <param name="policies">Takes the statements.</param>
internal sealed class CapacityProviders(Wiring wiring, IPrincipalPolicies policies) : IConstructLowering
{
    private const string Cluster = "aws-cdk-lib.aws_ecs.Cluster";
    private const string Provider = "aws-cdk-lib.aws_ecs.AsgCapacityProvider";
    private const string Group = "aws-cdk-lib.aws_autoscaling.AutoScalingGroup";
    private const string Topic = "aws-cdk-lib.aws_sns.Topic";
    private const string Hook = "LifecycleHookDrainHook";
    private static readonly string[] OfCluster = ["ecs:DeregisterContainerInstance", "ecs:RegisterContainerInstance", "ecs:Submit*"];
    private static readonly string[] OnCluster = ["ecs:Poll", "ecs:StartTelemetrySession"];
    private static readonly string[] OnAll = ["ecs:DiscoverPollEndpoint", "ecr:GetAuthorizationToken", "logs:CreateLogStream", "logs:PutLogEvents"];

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (receiver is not { Fqn: Cluster, Construct: not null, Member: null } || MachinesOf(call) is not { } machines)
        {
            return false;
        }

        var arn = wiring.Attribute(receiver, "clusterArn", call.NameSpan);
        var isThisCluster = Texts.Map(call.NameSpan, ("ArnEquals", Texts.Map(call.NameSpan, ("ecs:cluster", arn))));
        var star = Texts.Known("*", call.NameSpan);
        if (!policies.TryAdd(machines, Statements.Allow(OfCluster, arn, call.NameSpan), call, context))
        {
            context.Draft.IsOpen = true;
            return true;
        }

        policies.TryAdd(machines, Statements.Allow(OnCluster, star, call.NameSpan).With("Condition", isThisCluster), call, context);
        policies.TryAdd(machines, Statements.Allow(OnAll, star, call.NameSpan), call, context);
        switch (Drains(call))
        {
            case true:
                AddHook(machines, call, context);
                break;
            case null:
                context.Draft.IsOpen = true;
                break;
        }

        return true;
    }

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    private static CdkObject? MachinesOf(CdkCall call) =>
        call.Method == "addAsgCapacityProvider" && call["provider"] is CdkObject { Fqn: Provider, Construct: not null } provider
        && provider.Prop("autoScalingGroup") is CdkObject { Fqn: Group, Construct: not null, Member: null } machines ? machines : null;

    // Whether the machines are drained by a hook: not where the cluster does it (which is the rule for providers), and not without a time for it. Null where it is not known.
    private static bool? Drains(CdkCall call)
    {
        var provider = (CdkObject)call["provider"]!;
        var protects = provider.Prop("enableManagedTerminationProtection").Flag(byDefault: true);
        var drains = provider.Prop("enableManagedDraining").Flag(byDefault: false);
        if (protects != false || drains != false)
        {
            return protects == true || drains == true ? false : null;
        }

        return call["options"] switch
        {
            null => true,
            StructValue { IsOpen: false } options => SlotValues.IsAbsent(options["taskDrainTime"]) ? true : null,
            _ => null,
        };
    }

    private void AddHook(CdkObject machines, CdkCall call, LoweringContext context)
    {
        var span = call.NameSpan;
        var key = call["options"].Member("topicEncryptionKey");
        var topic = Part(machines, Topic, "Topic", call, key is null ? [] : [new NamedValue("masterKey", span, key)]);
        var principal = new CdkObject("aws-cdk-lib.aws_iam.ServicePrincipal", [new CdkArgument("service", new PlainValue(Texts.Known("autoscaling.amazonaws.com", span)))], span);
        var role = Part(machines, IamNames.Role, "Role", call, [new NamedValue("assumedBy", span, principal)]);
        foreach (var part in (CdkObject[])[topic, role])
        {
            wiring.Lower(part, context);
            Name(part, context, span);
        }

        policies.TryAdd(role, Statements.Allow(["sns:Publish"], wiring.Attribute(topic, "topicArn", span), span), call, context);
    }

    // As the machines are, to which their group gives a name.
    private static void Name(CdkObject part, LoweringContext context, SourceSpan span)
    {
        if (context.Draft.Find(part.Construct!.LogicalId("Resource")) is { } resource)
        {
            var name = Texts.Map(span, ("Key", Texts.Known("Name", span)), ("Value", Texts.Unknown("is the path of the construct", span)));
            resource.Properties = resource.Properties.With("Tags", new ListValue([name], span));
        }
    }

    private static CdkObject Part(CdkObject machines, string fqn, string id, CdkCall call, NamedValue[] props) =>
        new(fqn, [new CdkArgument("props", new StructValue(fqn + "Props", props, call.NameSpan))], call.NameSpan)
        {
            Construct = Locator.Child(machines.Construct!, Hook + "/" + id),
            Guard = Guards.And(machines.Guard, call.Guard),
            IsRepeated = call.IsRepeated,
        };
}
