using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Containers;

/// <summary>
/// Tasks that a rule starts (<c>aws_events_targets.EcsTask</c>): the role of the rule may pass the roles of the task, which gets a security group of its own. The
/// target and the rest of the role are told by the model of the rule. Source: <c>aws-events-targets/lib/ecs-task</c> of aws-cdk-lib 2.160.0 and 2.276.0.
/// </summary>
/// <param name="models">Lowers the rule.</param>
/// <param name="wiring">Makes the security group.</param>
/// <param name="policies">Takes the statements.</param>
internal sealed class TaskTargets(IConstructLowering models, Wiring wiring, IPrincipalPolicies policies) : IConstructLowering
{
    private const string Rule = "aws-cdk-lib.aws_events.Rule";
    private const string Target = "aws-cdk-lib.aws_events_targets.EcsTask";
    private const string Group = "aws-cdk-lib.aws_ec2.SecurityGroup";
    private const string Ecs = "aws-cdk-lib.aws_ecs.";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct is not { Fqn: Rule, Construct: not null } || construct.Prop("targets").Items().All(static t => !IsTask(t.Value)))
        {
            return false;
        }

        var isKnown = models.TryLower(construct, context);
        context.After(construct, () => Complete(construct.Prop("targets"), CdkCall.By(construct, "addTarget"), context));
        return isKnown;
    }

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.Method != "addTarget" || call.First().Cases().All(static t => !IsTask(t.Value)))
        {
            return false;
        }

        var isKnown = models.TryApply(receiver, call, context);
        Complete(call.First(), call, context);
        return isKnown;
    }

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    private static bool IsTask(CdkValue value) => value is CdkObject made && made.IsNew(Target);

    private void Complete(CdkValue? targets, CdkCall call, LoweringContext context)
    {
        foreach (var (target, guard) in targets.Items(call.Guard))
        {
            if (target is CdkObject made && made.IsNew(Target))
            {
                context.Draft.IsOpen |= !TryComplete(made, call with { Guard = guard }, context);
            }
        }
    }

    private bool TryComplete(CdkObject target, CdkCall call, LoweringContext context)
    {
        if (Props.Of(target) is not { IsOpen: false } || target.Prop("taskDefinition") is not CdkObject { Construct: { } identity } task || IsFargate(task) is not { } isFargate)
        {
            return false;
        }

        if (!LetPass(target, task, isFargate, call, context))
        {
            return false;
        }

        return HasOwnNetwork(task, isFargate) switch
        {
            null => false,
            true when target.Prop("securityGroups") is null && target.Prop("securityGroup") is null => TryMakeGroup(target, task, identity, call, context),
            _ => true,
        };
    }

    private bool LetPass(CdkObject target, CdkObject task, bool isFargate, CdkCall call, LoweringContext context)
    {
        var role = target.Prop("role");
        if (role is null)
        {
            if (context.Draft.Find(task, "EventsRole/Resource") is null)
            {
                return false;
            }

            role = new CdkObject(IamNames.Role, [], call.NameSpan) { Construct = Locator.Child(task.Construct!, "EventsRole"), Guard = task.Guard };
        }

        if (task.Prop("executionRole") is { } given)
        {
            Pass(wiring.Attribute(given, "roleArn", call.NameSpan), call);
        }
        else if (context.Draft.Find(task, "ExecutionRole/Resource") is { } starter)
        {
            Pass(new ReferenceValue(starter.LogicalId, "Arn", call.NameSpan), call with { Guard = Guards.And(call.Guard, starter.Condition) });
        }

        if (isFargate)
        {
            Pass(wiring.Attribute(MakingCalls.Part(task, "taskRole", call.NameSpan), "roleArn", call.NameSpan), call);
        }

        return true;

        void Pass(Value passed, CdkCall by) => _ = policies.TryAdd(role, Statements.Allow(["iam:PassRole"], passed, by.NameSpan), by, context);
    }

    private bool TryMakeGroup(CdkObject target, CdkObject task, ConstructIdentity identity, CdkCall call, LoweringContext context)
    {
        if (context.Draft.Find(task, "SecurityGroup/Resource") is not null)
        {
            return true;
        }

        if (target.Prop("cluster") is not CdkObject cluster)
        {
            return false;
        }

        var span = call.NameSpan;
        var network = cluster.Prop("vpc") ?? MakingCalls.Part(cluster, "vpc", span);
        var props = new StructValue(Group + "Props", [new NamedValue("vpc", span, network)], span);
        wiring.Lower(
            new CdkObject(Group, [new CdkArgument("props", props)], span)
            {
                Construct = new ConstructIdentity(Place.Join(identity.Path, "SecurityGroup"), span, identity.Ids) { Span = call.Span },
                Guard = Guards.And(task.Guard, call.Guard),
                IsRepeated = task.IsRepeated,
            },
            context);
        return true;
    }

    // Null where the code does not say.
    private static bool? IsFargate(CdkObject task) => task.Member is not null ? null : task.Fqn switch
    {
        Ecs + "FargateTaskDefinition" => true,
        Ecs + "Ec2TaskDefinition" => false,
        Ecs + "TaskDefinition" => task.Prop("compatibility") is EnumMember { Member: var kind } ? kind is "FARGATE" or "EC2_AND_FARGATE" or "FARGATE_AND_EXTERNAL" : null,
        _ => null,
    };

    // Whether its tasks have a network interface, and so security groups, of their own.
    private static bool? HasOwnNetwork(CdkObject task, bool isFargate) => task.Prop("networkMode") switch
    {
        null => isFargate,
        EnumMember { Member: var mode } => mode == "AWS_VPC",
        _ => null,
    };
}
