using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Containers;

/// <summary>
/// The patterns <c>ScheduledFargateTask</c> and <c>ScheduledEc2Task</c>, put together from what they make: a task definition with one container unless one is
/// given, and a rule that starts it. Source: <c>aws-ecs-patterns</c> of aws-cdk-lib 2.160.0 and 2.276.0.
/// </summary>
/// <param name="models">Lowers those that are not known well enough.</param>
/// <param name="wiring">Makes the parts.</param>
internal sealed class ScheduledTasks(IConstructLowering models, Wiring wiring) : IConstructLowering
{
    private const string Module = "aws-cdk-lib.aws_ecs_patterns.";
    private const string Ecs = "aws-cdk-lib.aws_ecs.";
    private const string Rule = "aws-cdk-lib.aws_events.Rule";
    private const string Target = "aws-cdk-lib.aws_events_targets.EcsTask";
    private const string TaskId = "ScheduledTaskDef";
    private static readonly string[] OfRule = ["schedule", "ruleName", "enabled"];
    private static readonly string[] OfTarget = ["subnetSelection", "platformVersion", "securityGroups", "propagateTags", "tags"];
    private static readonly string[] OfFargateTask = ["memoryLimitMiB", "cpu", "ephemeralStorageGiB"];
    private static readonly string[] OfContainer = ["image", "command", "environment", "secrets"];
    private static readonly string[] OfEc2Container = [.. OfContainer, "memoryLimitMiB", "memoryReservationMiB", "cpu"];

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct is not { Fqn: Module + "ScheduledFargateTask" or Module + "ScheduledEc2Task", Construct: { } identity })
        {
            return false;
        }

        if (Props.Of(construct) is not { IsOpen: false } props || TaskOf(construct) is not { } task || ClusterOf(construct, props, context) is not { } cluster)
        {
            return models.TryLower(construct, context);
        }

        if (task.Construct is { } made && made.Path == Place.Join(identity.Path, TaskId))
        {
            wiring.Lower(task, context);
            AddContainer(construct, task, context);
        }

        var rule = Part(construct, Rule, "ScheduledEventRule", [.. Given(props, OfRule).Select(OfEvents)]);
        wiring.Lower(rule, context);
        context.After(construct, () => wiring.Call(rule, "addTarget", CdkCall.By(construct, "addTarget"), context, new CdkArgument("target", TargetOf(construct, props, task, cluster))));
        return true;
    }

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <summary>The task definition of a scheduled task, given or made; null for other constructs, and where it is not known.</summary>
    public static CdkObject? TaskOf(CdkObject construct)
    {
        var kind = construct.Fqn switch { Module + "ScheduledFargateTask" => "Fargate", Module + "ScheduledEc2Task" => "Ec2", _ => null };
        if (kind is null || construct is not { Member: null, Construct: not null })
        {
            return null;
        }

        if (construct.Prop("scheduled" + kind + "TaskDefinitionOptions") is { } given)
        {
            return given.Member("taskDefinition") as CdkObject;
        }

        if (construct.Prop("scheduled" + kind + "TaskImageOptions") is not StructValue { IsOpen: false } options)
        {
            return null;
        }

        var props = kind == "Ec2" ? [] : Given(options, OfFargateTask);
        return Part(construct, Ecs + kind + "TaskDefinition", TaskId, kind == "Ec2" ? props : WithSizes(props, construct.Construct.IdSpan));
    }

    // Given, or the stack's one for the VPC, which the first construct that needs it makes.
    private CdkValue? ClusterOf(CdkObject construct, StructValue props, LoweringContext context)
    {
        if (props["cluster"] is { } given)
        {
            return given;
        }

        var cluster = DefaultClusters.In(props["vpc"], construct);
        if (cluster is not null && !context.Draft.Resources.Any(r => r.ConstructPath == Place.Join(cluster.Construct!.Path, "Resource")))
        {
            wiring.Lower(cluster, context);
        }

        return cluster;
    }

    private void AddContainer(CdkObject construct, CdkObject task, LoweringContext context)
    {
        var isEc2 = construct.Fqn == Module + "ScheduledEc2Task";
        var options = (StructValue)construct.Prop(isEc2 ? "scheduledEc2TaskImageOptions" : "scheduledFargateTaskImageOptions")!;
        var span = construct.Construct!.IdSpan;
        NamedValue[] members = [.. Given(options, isEc2 ? OfEc2Container : OfContainer), new NamedValue("logging", options.MemberSpan("logDriver").Or(span), options["logDriver"] ?? Logs(construct, span))];
        wiring.Call(
            task,
            "addContainer",
            CdkCall.By(construct, "addContainer"),
            context,
            new CdkArgument("id", options["containerName"] ?? new PlainValue(Texts.Known("ScheduledContainer", span))),
            new CdkArgument("props", new StructValue(Ecs + "ContainerDefinitionOptions", members, options.Span)));
    }

    private static CdkObject TargetOf(CdkObject construct, StructValue props, CdkObject task, CdkValue cluster)
    {
        var span = construct.Construct!.IdSpan;
        NamedValue[] members =
        [
            .. Given(props, OfTarget),
            new NamedValue("cluster", span, cluster),
            new NamedValue("taskDefinition", span, task),
            .. props.Members.Where(static m => m.Name == "desiredTaskCount").Select(static m => m with { Name = "taskCount" }),
        ];
        return new CdkObject(Target, [new CdkArgument("props", new StructValue(Target + "Props", members, props.Span))], span);
    }

    private static CdkObject Logs(CdkObject construct, SourceSpan span)
    {
        Value id = construct.Construct!.Id is { } known ? Texts.Known(known, span) : Texts.Unknown("is the id of the construct", span);
        var options = new StructValue(Ecs + "AwsLogDriverProps", [new NamedValue("streamPrefix", span, new PlainValue(id))], span);
        return new CdkObject(Ecs + "LogDriver", [new CdkArgument("props", options)], span) { Member = "awsLogs", MemberOf = Ecs + "LogDriver" };
    }

    // Schedules of both kinds are written alike.
    private static NamedValue OfEvents(NamedValue prop) => prop is { Name: "schedule", Value: CdkObject { Member: "cron" or "rate" or "expression" } schedule }
        ? prop with { Value = new CdkObject("aws-cdk-lib.aws_events.Schedule", schedule.Arguments, schedule.Span) { Member = schedule.Member, MemberOf = "aws-cdk-lib.aws_events.Schedule" } }
        : prop;

    private static NamedValue[] WithSizes(NamedValue[] props, SourceSpan span) =>
    [
        .. props,
        .. new[] { ("memoryLimitMiB", "512"), ("cpu", "256") }.Where(d => props.All(p => p.Name != d.Item1)).Select(d => new NamedValue(d.Item1, span, new PlainValue(Texts.Number(d.Item2, span)))),
    ];

    private static NamedValue[] Given(StructValue props, string[] names) => [.. props.Members.Where(m => Array.IndexOf(names, m.Name) >= 0)];

    private static CdkObject Part(CdkObject construct, string fqn, string id, NamedValue[] props) =>
        new(fqn, [new CdkArgument("props", new StructValue(fqn + "Props", props, construct.Construct!.IdSpan))], construct.Construct.IdSpan)
        {
            Construct = Locator.Child(construct.Construct, id),
            Guard = construct.Guard,
            IsRepeated = construct.IsRepeated,
        };
}
