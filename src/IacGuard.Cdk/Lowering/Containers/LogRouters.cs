using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Containers;

/// <summary>
/// Containers that log to FireLens need a router beside them: the code's own (<c>task.AddFirelensLogRouter(...)</c>), or the one that the CDK makes where there is
/// none. Source: <c>TaskDefinition</c> and <c>obtainDefaultFluentBitECRImage</c> of aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="knowledge">The models of constructs.</param>
/// <param name="policies">Takes the statements.</param>
internal sealed class LogRouters(CdkKnowledge knowledge, IPrincipalPolicies policies) : IConstructLowering
{
    private const string Module = "aws-cdk-lib.aws_ecs.";
    private const string Router = "log-router";
    private static readonly string[] Write = ["logs:CreateLogStream", "logs:PutLogEvents"];
    private static readonly string[] Pull = ["ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"];

    // What the task may do for the output plugin that its containers name.
    private static readonly Dictionary<string, string[]> ByPlugin = new(StringComparer.Ordinal)
    {
        ["cloudwatch"] = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
        ["firehose"] = ["firehose:PutRecordBatch"],
        ["kinesis"] = ["kinesis:PutRecords"],
    };

    private readonly HashSet<string> routed = new(StringComparer.Ordinal);

    /// <summary>Whether a container logs to FireLens.</summary>
    public static bool IsFor(CdkValue? driver) => driver is CdkObject { Member: "firelens", MemberOf: Module + "LogDrivers" } or CdkObject { Member: null, Fqn: Module + "FireLensLogDriver" };

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct is { Construct: { } container, Fqn: Module + "ContainerDefinition" } && construct.Prop("taskDefinition") is CdkObject task)
        {
            foreach (var (driver, guard) in construct.Prop("logging").Cases(construct.Guard).Where(static c => IsFor(c.Value)))
            {
                var call = new CdkCall("addFirelensLogRouter", construct.Fqn, [], construct.Span) { NameSpan = container.IdSpan, Guard = guard, IsRepeated = construct.IsRepeated };
                context.After(task, () => Route(task, (CdkObject)driver!, call, context));
            }
        }

        return false;
    }

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.Method == "addFirelensLogRouter" && Locator.Find(receiver, knowledge) is { } task)
        {
            routed.Add(task.Identity.Path);
        }

        return false;
    }

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    private void Route(CdkObject task, CdkObject driver, CdkCall call, LoweringContext context)
    {
        if (Locator.Find(task, knowledge) is not { } located || context.Draft.Find(located.Identity.LogicalId("Resource")) is not { Type: "AWS::ECS::TaskDefinition" } definition)
        {
            context.Draft.IsOpen = true;
            return;
        }

        if (!routed.Add(located.Identity.Path))
        {
            return;
        }

        var span = call.NameSpan;
        var path = Place.Join(located.Identity.Path, Router + "/LogGroup/Resource");
        var group = PolicyStore.Ensure(context.Draft, "AWS::Logs::LogGroup", path, call.Guard, call, []);
        group.Attributes = group.Attributes.With("DeletionPolicy", Texts.Known("Retain", span), span).With("UpdateReplacePolicy", Texts.Known("Retain", span), span);
        definition.Properties = definition.Properties.Append("ContainerDefinitions", Guards.When(call.Guard, Container(group, span)), call.IsRepeated);
        var role = ExecutionRoles.Ensure(task, call, context);
        Give(role, Pull, Texts.Known("*", span), call, context);
        Give(role, Write, new ReferenceValue(group.LogicalId, "Arn", span), call, context);
        LetSend(task, driver, call, context);
    }

    private static MapValue Container(ResourceDraft group, SourceSpan span) => Texts.Map(
        span,
        ("Essential", Texts.Boolean(true, span)),
        ("FirelensConfiguration", Texts.Map(span, ("Type", Texts.Known("fluentbit", span)))),
        ("Image", Texts.Unknown("is the image that AWS publishes", span)),
        ("LogConfiguration", Texts.Map(
            span,
            ("LogDriver", Texts.Known("awslogs", span)),
            ("Options", Texts.Map(
                span,
                ("awslogs-group", new ReferenceValue(group.LogicalId, null, span)),
                ("awslogs-stream-prefix", Texts.Known("firelens", span)),
                ("awslogs-region", Texts.Pseudo("AWS::Region", span)))))),
        ("MemoryReservation", Texts.Number("50", span)),
        ("Name", Texts.Known(Router, span)));

    private void LetSend(CdkObject task, CdkObject driver, CdkCall call, LoweringContext context)
    {
        var options = driver.Prop("options");
        if (options is null || (options is MapOf { IsOpen: false } known && known.Entries.All(static e => e.Name != "Name")))
        {
            return;
        }

        if ((options as MapOf)?.Entries.LastOrDefault(static e => e.Name == "Name")?.Value.Text() is not { } plugin)
        {
            context.Draft.IsOpen = true;
        }
        else if (ByPlugin.TryGetValue(plugin, out var actions))
        {
            Give(task.Prop("taskRole") ?? ExecutionRoles.Ensure(task, "TaskRole", call, context), actions, Texts.Known("*", call.NameSpan), call, context);
        }
    }

    private void Give(CdkValue? role, string[] actions, Value resource, CdkCall call, LoweringContext context) =>
        context.Draft.IsOpen |= role is null || !policies.TryAdd(role, Statements.Allow(actions, resource, call.NameSpan), call, context);
}
