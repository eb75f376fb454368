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

    private static readonly Dictionary<string, Making> ByMethod = new(StringComparer.Ordinal)
    {
        ["addFunctionUrl"] = new(Functions, "aws_lambda.FunctionUrl", "function") { Id = "FunctionUrl" },
        ["addEventSourceMapping"] = new(Functions, "aws_lambda.EventSourceMapping", "target"),
        ["addGatewayEndpoint"] = new(Vpcs, "aws_ec2.GatewayVpcEndpoint", "vpc"),
        ["addInterfaceEndpoint"] = new(Vpcs, "aws_ec2.InterfaceVpcEndpoint", "vpc"),
        ["addUsagePlan"] = new(AllApis, "aws_apigateway.UsagePlan", null),
        ["addGatewayResponse"] = new(AllApis, "aws_apigateway.GatewayResponse", "restApi"),
        ["addRequestValidator"] = new(Apis, "aws_apigateway.RequestValidator", "restApi"),
        ["archive"] = new(["aws_events.EventBus"], "aws_events.Archive", "sourceEventBus"),
        ["addContainer"] = new(["aws_ecs.FargateTaskDefinition", "aws_ecs.Ec2TaskDefinition", "aws_ecs.TaskDefinition"], "aws_ecs.ContainerDefinition", "taskDefinition"),
    };

    /// <param name="Owners">The classes that have the method.</param>
    /// <param name="Class">The class that is made.</param>
    /// <param name="Owner">The prop that holds the receiver; null when none does.</param>
    private sealed record Making(string[] Owners, string Class, string? Owner)
    {
        /// <summary>The id; null when it is an argument.</summary>
        public string? Id { get; init; }
    }

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (!ByMethod.ContainsKey(call.Method) || Locator.Find(receiver, knowledge) is not { } owner
            || Made(owner, receiver, call.Method, call.Arguments, call.NameSpan) is not { } made)
        {
            return false;
        }

        var before = context.Draft.Resources.Count;
        wiring.Lower(
            new CdkObject(made.Fqn, made.Arguments, call.NameSpan)
            {
                Construct = new ConstructIdentity(made.Construct!.Path, call.NameSpan, made.Construct.Ids) { Span = call.Span },
                Guard = Guards.And(receiver.Guard, call.Guard),
                IsRepeated = call.IsRepeated,
            },
            context);
        context.Draft.IsOpen |= call.IsRepeated;
        if (owner.Fqn == "aws-cdk-lib.aws_ec2.Vpc")
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

        var name = Texts.Map(span, ("Key", Texts.Known("Name", span)), ("Value", Texts.Unknown("is the path of the VPC", span)));
        resource.Properties = resource.Properties.Append(property, name, isRepeated: false);
    }

    /// <summary>The construct that a method made; null for methods that are not known to make one.</summary>
    /// <param name="owner">Where the receiver is.</param>
    /// <param name="receiver">The receiver.</param>
    /// <param name="method">The method.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="span">Where its name stands.</param>
    public static CdkObject? Made(Located owner, CdkObject receiver, string method, IReadOnlyList<CdkArgument> arguments, SourceSpan span)
    {
        if (!ByMethod.TryGetValue(method, out var making) || Array.IndexOf(making.Owners, owner.Fqn.Substring(owner.Fqn.IndexOf('.') + 1)) < 0
            || (making.Id ?? CdkArgument.Find(arguments, "id").Text()) is not { } id)
        {
            return null;
        }

        var options = arguments.Where(static a => a.Name != "id").Select(static a => a.Value).FirstOrDefault();
        if (options is not (null or StructValue))
        {
            return null;
        }

        var given = options as StructValue;
        var members = making.Owner is { } prop ? [new NamedValue(prop, span, receiver), .. given?.Members ?? []] : given?.Members ?? [];
        var props = new StructValue("aws-cdk-lib." + making.Class + "Props", members, given?.Span ?? span, given?.IsOpen ?? false);
        return new CdkObject("aws-cdk-lib." + making.Class, [new CdkArgument("props", props)], span)
        {
            Construct = Locator.Child(owner.Identity, LogicalIds.Sanitized(id)),
            Guard = receiver.Guard,
        };
    }
}
