using IacGuard.Cdk.Lowering.Constructs.ByHand;
using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>
/// Listeners of an application load balancer, and what is added to them: <c>balancer.AddListener("Http", ...)</c>, <c>AddTargets</c>,
/// <c>AddTargetGroups</c>, <c>AddAction</c>, with a priority as rules. Source: what aws-cdk-lib 2.160.0 synthesizes.
/// </summary>
internal sealed class ListenerCalls(Wiring wiring, Listeners listeners) : IConstructLowering
{
    private const string Balancer = Listeners.Module + "ApplicationLoadBalancer";
    private const string Listener = Listeners.Module + "ApplicationListener";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (Listeners.Created(construct, Balancer, Listener) is not var (balancer, props, call))
        {
            return false;
        }

        AddListener(balancer, construct.Construct!.Path, props, call, context);
        return true;
    }

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (receiver is { Fqn: Balancer, Construct: { } owner })
        {
            return !call.IsRepeated && call.Method switch
            {
                "addListener" => call["id"].Text() is { } id && call["props"] is StructValue { IsOpen: false } props
                    && AddListener(receiver, Place.Join(owner.Path, LogicalIds.Sanitized(id)), props, call, context),
                "addRedirect" => AddRedirect(receiver, call, context),
                _ => false,
            };
        }

        if (Listeners.Find(receiver, Balancer, Listener) is not var (balancer, path) || context.Draft.Find(context.Draft.Ids.Of(path + "/Resource")) is not { } listener)
        {
            return false;
        }

        var given = call["props"] as StructValue;
        switch (call.Method)
        {
            case "addAction":
                Act(path, listener, Listeners.ActionOf(given.Member("action"), call.NameSpan), given, call, context);
                return true;
            case "addTargetGroups":
                Act(path, listener, Listeners.Forward(call.NameSpan), given, call, context);
                return given.Member("targetGroups") is ListOf { IsOpen: false } groups
                    && groups.Items.All(static g => g is CdkObject { Construct: not null } group && group["props"] is StructValue { IsOpen: false } && group.Prop("targets") is null);
            case "addTargets":
                Act(path, listener, Listeners.Forward(call.NameSpan), given, call, context);
                return AddTargets(balancer, path, listener, given, call, context);
            default:
                return false;
        }
    }

    private bool AddListener(CdkObject balancer, string path, StructValue props, CdkCall call, LoweringContext context)
    {
        var port = (props.Member("port") as PlainValue)?.Value as ScalarValue;
        var protocol = ProtocolOf(props, port, call.NameSpan);
        listeners.Add(
            balancer,
            path,
            props,
            call,
            context,
            ("Certificates", Listeners.Certificates(props.Member("certificates") ?? props.Member("certificateArns"), context)),
            ("MutualAuthentication", props.Member("mutualAuthentication") is { } mutual ? Texts.Unknown("is not known from the code", mutual.Span) : AbsentValue.Instance),
            ("Port", props.Member("port") is { } given ? context.Lower(given) : PortOf(protocol, call.NameSpan)),
            ("Protocol", protocol));
        Open(balancer, props, port ?? PortOf(protocol, call.NameSpan) as ScalarValue, call, context);
        return true;
    }

    private bool AddRedirect(CdkObject balancer, CdkCall call, LoweringContext context)
    {
        var given = call["props"];
        if (given is not (null or StructValue { IsOpen: false }) || given.Member("sourceProtocol") is not (null or EnumMember) || given.Member("targetProtocol") is not (null or EnumMember)
            || PortText(given.Member("sourcePort"), "80") is not { } from || PortText(given.Member("targetPort"), "443") is not { } to)
        {
            return false;
        }

        var span = call.NameSpan;
        var protocol = new PlainValue(Texts.Known((given.Member("targetProtocol") as EnumMember)?.Member ?? "HTTPS", span));
        var options = new StructValue(Listeners.Module + "RedirectOptions", [new NamedValue("protocol", span, protocol)], span);
        var action = new CdkObject(Listeners.Module + "ListenerAction", [new CdkArgument("options", options)], span) { Member = "redirect", MemberOf = Listeners.Module + "ListenerAction" };
        var members = new List<NamedValue>
        {
            new("defaultAction", span, action),
            new("port", span, given.Member("sourcePort") ?? new PlainValue(Texts.Number("80", span))),
            new("protocol", span, given.Member("sourceProtocol") ?? new EnumMember(Listeners.Module + "ApplicationProtocol", "HTTP", span)),
        };
        if (given.Member("open") is { } open)
        {
            members.Add(new NamedValue("open", open.Span, open));
        }

        var props = new StructValue(Listeners.Module + "BaseApplicationListenerProps", members, span);
        return AddListener(balancer, Place.Join(balancer.Construct!.Path, $"Redirect{from}To{to}"), props, call, context);
    }

    private static string? PortText(CdkValue? given, string otherwise) => given is null ? otherwise : given.Text();

    private static Value ProtocolOf(StructValue props, ScalarValue? port, SourceSpan span) => props.Member("protocol") switch
    {
        EnumMember protocol => Texts.Known(protocol.Member, protocol.Span),
        null when port is not null && TargetGroupProps.ProtocolOf(port.Text) is { } name => Texts.Known(name, port.Span),
        _ => Texts.Unknown("is not known from the code", span),
    };

    private static Value PortOf(Value protocol, SourceSpan span) => protocol switch
    {
        ScalarValue { Text: "HTTP" } => Texts.Number("80", span),
        ScalarValue { Text: "HTTPS" } => Texts.Number("443", span),
        _ => Texts.Unknown("is not known from the code", span),
    };

    // Unless it is told not to, a listener lets everybody reach its port.
    private void Open(CdkObject balancer, StructValue props, ScalarValue? port, CdkCall call, LoweringContext context)
    {
        if (props.Member("open") is PlainValue { Value: ScalarValue { Text: "false" } })
        {
            return;
        }

        if (SecurityGroupPlace.OfConstruct(balancer, context.Draft) is not { } group)
        {
            context.Draft.IsOpen = true;
        }
        else if (port is not null && props.Member("open") is null or PlainValue { Value: ScalarValue } && balancer.Prop("ipAddressType") is null)
        {
            var connections = new CdkObject("aws-cdk-lib.aws_ec2.Connections", [], call.NameSpan) { Member = "connections", Receiver = balancer };
            var range = new CdkObject("aws-cdk-lib.aws_ec2.Port", [new CdkArgument("port", new PlainValue(port!))], call.NameSpan) { Member = "tcp", MemberOf = "aws-cdk-lib.aws_ec2.Port" };
            var description = new PlainValue(Texts.Known("Allow from anyone on port " + port!.Text, call.NameSpan));
            wiring.Call(connections, "allowFromAnyIpv4", call, context, new CdkArgument("portRange", range), new CdkArgument("description", description));
        }
        else
        {
            group.Resource.IsShared = true;
            Additions.Open(group.Resource);
        }
    }

    private bool AddTargets(CdkObject balancer, string path, ResourceDraft listener, StructValue? given, CdkCall call, LoweringContext context)
    {
        if (given is null || call["id"].Text() is not { } id || call.IsRepeated)
        {
            context.Draft.IsOpen = true;
            return false;
        }

        var isAll = Listeners.AddGroup(Listeners.Module + "ApplicationTargetGroup", Place.Join(path, LogicalIds.Sanitized(id) + "Group"), balancer, listener, given, call, wiring, context);

        // The balancer's group and those of the targets let the traffic through.
        context.Draft.IsOpen |= !isAll;
        return isAll;
    }

    // What has a priority is a rule beside the default.
    private static void Act(string path, ResourceDraft listener, Value actions, StructValue? props, CdkCall call, LoweringContext context)
    {
        if (props is not { IsOpen: false } || (props.Member("priority") is null && props.Member("conditions") is not null))
        {
            context.Draft.IsOpen = true;
            Listeners.SetDefault(listener, Texts.Unknown("is set by what is added to the listener", call.NameSpan), call);
            return;
        }

        if (props.Member("priority") is not { } priority)
        {
            Listeners.SetDefault(listener, actions, call);
            return;
        }

        if (call["id"].Text() is not { } id || priority is ChoiceOf)
        {
            context.Draft.IsOpen = true;
            return;
        }

        var rule = LogicalIds.Sanitized(id) + (props.Member("removeSuffix").Text() == "true" ? "" : "Rule");
        Wiring.Add(
            "AWS::ElasticLoadBalancingV2::ListenerRule",
            Place.Join(path, rule + "/Resource"),
            call,
            Guards.And(listener.Condition, call.Guard),
            [
                new MapEntry("Actions", call.NameSpan, actions),
                new MapEntry("Conditions", call.NameSpan, Texts.Unknown("is not known from the code", call.NameSpan)),
                new MapEntry("ListenerArn", call.NameSpan, new ReferenceValue(listener.LogicalId, null, call.NameSpan)),
                new MapEntry("Priority", priority.Span, context.Lower(priority)),
            ],
            context);
    }
}
