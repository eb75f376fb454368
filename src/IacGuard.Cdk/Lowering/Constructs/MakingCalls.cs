using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Core;
using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// Methods that only call a constructor: <c>function.AddFunctionUrl(options)</c> makes a <c>FunctionUrl</c> with the options and the function. Source:
/// aws-cdk-lib 2.160.0 and 2.276.0.
/// </summary>
internal sealed class MakingCalls(Wiring wiring, CdkKnowledge knowledge) : IConstructLowering
{
    private static readonly string[] Functions = ["aws_lambda.Function", "aws_lambda.DockerImageFunction", "aws_lambda_nodejs.NodejsFunction"];
    private static readonly string[] Vpcs = ["aws_ec2.Vpc"];
    private static readonly string[] Apis = ["aws_apigateway.RestApi", "aws_apigateway.LambdaRestApi"];
    private static readonly string[] AllApis = [.. Apis, "aws_apigateway.SpecRestApi"];

    private static readonly string[] Groups = ["aws_autoscaling.AutoScalingGroup"];

    private const string FlowLogs = "aws-cdk-lib.aws_ec2.FlowLogResourceType";

    private static readonly Making Tracking = new(Groups, "aws_autoscaling.TargetTrackingScalingPolicy", "autoScalingGroup")
    {
        Prefix = "ScalingPolicy",
        More = static (_, span) => [new NamedValue("targetValue", span, new PlainValue(Texts.Unknown("is the aim of the scaling", span)))],
    };

    private static readonly Dictionary<string, Making> ByMethod = new(StringComparer.Ordinal)
    {
        ["addFunctionUrl"] = new(Functions, "aws_lambda.FunctionUrl", "function") { Id = "FunctionUrl" },
        ["addEventSourceMapping"] = new(Functions, "aws_lambda.EventSourceMapping", "target"),
        ["addFlowLog"] = new(Vpcs, "aws_ec2.FlowLog", null)
        {
            More = static (vpc, span) => [new NamedValue("resourceType", span, new CdkObject(FlowLogs, [new CdkArgument("vpc", vpc)], span) { Member = "fromVpc", MemberOf = FlowLogs })],
        },
        ["addGatewayEndpoint"] = new(Vpcs, "aws_ec2.GatewayVpcEndpoint", "vpc"),
        ["addInterfaceEndpoint"] = new(Vpcs, "aws_ec2.InterfaceVpcEndpoint", "vpc"),
        ["addUsagePlan"] = new(AllApis, "aws_apigateway.UsagePlan", null),
        ["addGatewayResponse"] = new(AllApis, "aws_apigateway.GatewayResponse", "restApi"),
        ["addRequestValidator"] = new(Apis, "aws_apigateway.RequestValidator", "restApi"),
        ["addApiKey"] = new(AllApis, "aws_apigateway.ApiKey", null) { More = static (receiver, span) => [new NamedValue("stages", span, new ListOf([Part(receiver, "deploymentStage", span)], span))] },
        ["addStage"] = new(["aws_apigatewayv2.HttpApi"], "aws_apigatewayv2.HttpStage", "httpApi"),
        ["addDomain"] = new(["aws_cognito.UserPool"], "aws_cognito.UserPoolDomain", "userPool"),
        ["addDefaultCloudMapNamespace"] = new(["aws_ecs.Cluster"], null, null) { Id = "DefaultServiceDiscoveryNamespace" },
        ["autoScaleTaskCount"] = new(["aws_ecs.FargateService", "aws_ecs.Ec2Service"], "aws_applicationautoscaling.ScalableTarget", null) { Id = "TaskCount/Target", More = ServiceScaling.Target },
        ["scaleOnCpuUtilization"] = Tracking,
        ["scaleOnIncomingBytes"] = Tracking,
        ["scaleOnOutgoingBytes"] = Tracking,
        ["scaleOnRequestCount"] = Tracking,
        ["scaleOnSchedule"] = new(Groups, "aws_autoscaling.ScheduledAction", "autoScalingGroup") { Prefix = "ScheduledAction" },
        ["attach"] = new(["aws_secretsmanager.Secret"], "aws_secretsmanager.SecretTargetAttachment", "secret") { Id = "Attachment", Passed = "target" },
        ["createAlarm"] = new([], "aws_cloudwatch.Alarm", "metric"),
        ["archive"] = new(["aws_events.EventBus"], "aws_events.Archive", "sourceEventBus"),
        ["addContainer"] = new(["aws_ecs.FargateTaskDefinition", "aws_ecs.Ec2TaskDefinition", "aws_ecs.TaskDefinition"], "aws_ecs.ContainerDefinition", "taskDefinition"),
    };

    /// <param name="Owners">The classes that have the method; none where the construct to stand below is an argument.</param>
    /// <param name="Class">The class that is made; null where the options choose it (<see cref="Namespaces"/>).</param>
    /// <param name="Owner">The prop that holds the receiver; null when none does.</param>
    private sealed record Making(string[] Owners, string? Class, string? Owner)
    {
        /// <summary>The id; null when it is an argument.</summary>
        public string? Id { get; init; }

        /// <summary>What the CDK writes before the id.</summary>
        public string Prefix { get; init; } = "";

        /// <summary>The argument that is a prop itself; null where the props are one argument.</summary>
        public string? Passed { get; init; }

        /// <summary>Props that the method gives besides; null for none.</summary>
        public Func<CdkObject, SourceSpan, NamedValue[]>? More { get; init; }
    }

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (!ByMethod.ContainsKey(call.Method))
        {
            return false;
        }

        var owner = Locator.Find(receiver, knowledge);
        if (Made(owner, receiver, call.Method, call.Arguments, call.NameSpan, knowledge) is not { } made)
        {
            return false;
        }

        var before = context.Draft.Resources.Count;
        var path = FreePath(made.Construct!.Path, context.Draft);
        wiring.Lower(
            new CdkObject(made.Fqn, made.Arguments, call.NameSpan)
            {
                Construct = new ConstructIdentity(path, call.NameSpan, made.Construct.Ids) { Span = call.Span },
                Guard = Guards.And(receiver.Guard, call.Guard),
                IsRepeated = call.IsRepeated,
            },
            context);
        if (path != made.Construct.Path)
        {
            // What is called on one of two that look alike may be meant for the other.
            foreach (var resource in context.Draft.Resources.Skip(before).Concat(context.Draft.Resources.Where(r => Places.IsWithin(r.ConstructPath, made.Construct.Path))))
            {
                resource.IsShared = true;
                Additions.Open(resource);
            }
        }

        context.Draft.IsOpen |= call.IsRepeated;
        if (owner?.Fqn == "aws-cdk-lib.aws_ec2.Vpc")
        {
            context.Draft.Resources.Skip(before).ToList().ForEach(made => Name(made, call.NameSpan));
        }

        return true;
    }

    // A VPC tags all that is below it with its name. Its endpoints take no tags in 2.160.0, but do in 2.276.0.
    private void Name(ResourceDraft resource, SourceSpan span)
    {
        if (TaggableTypes.Find(resource.Type) is not ("list", { } property) || (resource.Type == "AWS::EC2::VPCEndpoint" && knowledge.IsFirstVersion))
        {
            return;
        }

        if (resource.Properties[property] is ListValue { Items: var tags } && tags.Any(static t => t is MapValue map && map["Key"] is ScalarValue { Text: "Name" }))
        {
            return;
        }

        var name = Texts.Map(span, ("Key", Texts.Known("Name", span)), ("Value", Texts.Unknown("is the path of the VPC", span)));
        resource.Properties = resource.Properties.Append(property, name, isRepeated: false);
    }

    // Of two with one id at most one is made, or the ids differ in what is not known of them.
    private static string FreePath(string path, StackDraft draft)
    {
        var free = path;
        for (var i = 2; draft.Resources.Any(r => Places.IsWithin(r.ConstructPath, free)); i++)
        {
            free = path + "{" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + "}";
        }

        return free;
    }

    /// <summary>The construct that a method made; null for methods that are not known to make one.</summary>
    /// <param name="owner">Where the receiver is; null where that is not known.</param>
    /// <param name="receiver">The receiver.</param>
    /// <param name="method">The method.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="span">Where its name stands.</param>
    /// <param name="knowledge">The models of constructs.</param>
    public static CdkObject? Made(Located? owner, CdkObject receiver, string method, IReadOnlyList<CdkArgument> arguments, SourceSpan span, CdkKnowledge knowledge)
    {
        if (!ByMethod.TryGetValue(method, out var making) || ScopeOf(making, owner, arguments, knowledge) is not { } scope
            || (making.Id ?? IdText.Of(CdkArgument.Find(arguments, "id"))) is not { } id)
        {
            return null;
        }

        var options = making.Passed is { } passed
            ? CdkArgument.Find(arguments, passed) is { } value ? new StructValue("", [new NamedValue(passed, value.Span, value)], span) : null
            : arguments.Where(static a => a.Name is not ("id" or "scope")).Select(static a => a.Value).FirstOrDefault();
        if (options is not (null or StructValue) || (making.Class ?? Namespaces.ClassOf(options)) is not { } type)
        {
            return null;
        }

        var given = options as StructValue;
        NamedValue[] members = making.Class is null ? Namespaces.PropsOf(type, receiver, given, span) : MembersOf(making, receiver, given, span);
        var props = new StructValue("aws-cdk-lib." + type + "Props", members, given?.Span ?? span, given?.IsOpen ?? false);
        return new CdkObject("aws-cdk-lib." + type, [new CdkArgument("props", props)], span)
        {
            Construct = Locator.Child(scope, making.Prefix + id),
            Guard = receiver.Guard,
        };
    }

    // What the options say goes before what the method gives besides.
    private static NamedValue[] MembersOf(Making making, CdkObject receiver, StructValue? given, SourceSpan span) =>
    [
        .. making.Owner is { } prop ? [new NamedValue(prop, span, receiver)] : Array.Empty<NamedValue>(),
        .. given?.Members ?? [],
        .. (making.More?.Invoke(receiver, span) ?? []).Where(member => given?[member.Name] is null),
    ];

    // The construct that the new one stands below.
    private static ConstructIdentity? ScopeOf(Making making, Located? owner, IReadOnlyList<CdkArgument> arguments, CdkKnowledge knowledge) =>
        making.Owners.Length == 0 ? Locator.Find(CdkArgument.Find(arguments, "scope"), knowledge)?.Identity
        : owner is not null && Array.IndexOf(making.Owners, owner.Fqn.Substring(owner.Fqn.IndexOf('.') + 1)) >= 0 ? owner.Identity : null;

    /// <summary>What a member of a construct gives back.</summary>
    public static CdkObject Part(CdkObject construct, string member, SourceSpan span) => new(construct.Fqn, [], span) { Member = member, MemberOf = construct.Fqn, Receiver = construct };
}
