using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>
/// Listeners that are added to an application load balancer, and what is added to them: <c>balancer.AddListener("Http", ...)</c>, <c>AddTargets</c>,
/// <c>AddAction</c>. Source: what aws-cdk-lib 2.160.0 synthesizes.
/// </summary>
internal sealed class ListenerCalls(Wiring wiring) : IConstructLowering
{
    private const string Module = "aws-cdk-lib.aws_elasticloadbalancingv2.";
    private const string Balancer = Module + "ApplicationLoadBalancer";
    private const string Actions = "DefaultActions";
    private static readonly string[] PlainPorts = ["80", "8000", "8008", "8080"];
    private static readonly string[] SecurePorts = ["443", "8443"];

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (receiver is { Fqn: Balancer, Construct: not null } && call.Method == "addListener")
        {
            return !call.IsRepeated && call["id"].Text() is { } id && call["props"] is StructValue { IsOpen: false } props && AddListener(receiver, id, props, call, context);
        }

        if (receiver is not { Member: "addListener", Receiver: { Fqn: Balancer, Construct: not null } balancer } || receiver["id"].Text() is not { } listener
            || context.Draft.Find(balancer, listener + "/Resource") is not { } resource)
        {
            return false;
        }

        switch (call.Method)
        {
            case "addAction":
                SetAction(resource, ActionOf(call["props"].Member("action"), call.NameSpan), call, context);
                return true;
            case "addTargets":
                AddTargets(balancer, listener, resource, call, context);
                return false;
            default:
                return false;
        }
    }

    private bool AddListener(CdkObject balancer, string id, StructValue props, CdkCall call, LoweringContext context)
    {
        var port = (props.Member("port") as PlainValue)?.Value as ScalarValue;
        var protocol = ProtocolOf(props, port, call.NameSpan);
        var isPlain = protocol is ScalarValue { Text: "HTTP" };
        var identity = new ConstructIdentity(Place.Join(balancer.Construct!.Path, id), call.NameSpan, context.Draft.Ids);
        context.Draft.Add(new ResourceDraft(identity.LogicalId("Resource"), "AWS::ElasticLoadBalancingV2::Listener", call.NameSpan)
        {
            Span = call.Span,
            ConstructPath = Place.Join(identity.Path, "Resource"),
            Condition = Guards.And(balancer.Guard, call.Guard),
            Properties = Texts.Map(
                call.NameSpan,
                (Actions, props.Member("defaultAction") is { } action ? ActionOf(action, action.Span) : Texts.Unknown("is set by what is added to the listener", call.NameSpan)),
                ("Certificates", props.Member("certificates") is { } held ? Texts.Unknown("is not known from the code", held.Span) : AbsentValue.Instance),
                ("LoadBalancerArn", new ReferenceValue(balancer.Construct.LogicalId("Resource"), null, call.NameSpan)),
                ("Port", props.Member("port") is { } given ? context.Lower(given) : PortOf(protocol, call.NameSpan)),
                ("Protocol", protocol),
                ("SslPolicy", isPlain && props.Member("sslPolicy") is null ? AbsentValue.Instance : Texts.Unknown("is not known from the code", call.NameSpan))),
        });
        Open(balancer, props, port ?? PortOf(protocol, call.NameSpan) as ScalarValue, call, context);
        return true;
    }

    private static Value ProtocolOf(StructValue props, ScalarValue? port, SourceSpan span) => props.Member("protocol") switch
    {
        EnumMember protocol => Texts.Known(protocol.Member, protocol.Span),
        null when port is not null && PlainPorts.Contains(port.Text) => Texts.Known("HTTP", port.Span),
        null when port is not null && SecurePorts.Contains(port.Text) => Texts.Known("HTTPS", port.Span),
        _ => Texts.Unknown("is not known from the code", span),
    };

    private static Value PortOf(Value protocol, SourceSpan span) => protocol switch
    {
        ScalarValue { Text: "HTTP" } => new ScalarValue("80", ScalarKind.Number, span),
        ScalarValue { Text: "HTTPS" } => new ScalarValue("443", ScalarKind.Number, span),
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

    private static void AddTargets(CdkObject balancer, string listener, ResourceDraft resource, CdkCall call, LoweringContext context)
    {
        var props = call["props"];
        SetAction(resource, Texts.Map(call.NameSpan, ("Type", Texts.Known("forward", call.NameSpan))).Opened(), call, context);
        if (call["id"].Text() is not { } id || call.IsRepeated)
        {
            context.Draft.IsOpen = true;
            return;
        }

        var port = (props.Member("port") as PlainValue)?.Value as ScalarValue;
        var protocol = props is StructValue given ? ProtocolOf(given, port, call.NameSpan) : Texts.Unknown("is not known from the code", call.NameSpan);
        var identity = new ConstructIdentity(Place.Join(balancer.Construct!.Path, $"{listener}/{id}Group"), call.NameSpan, context.Draft.Ids);
        context.Draft.Add(new ResourceDraft(identity.LogicalId("Resource"), "AWS::ElasticLoadBalancingV2::TargetGroup", call.NameSpan)
        {
            Span = call.Span,
            ConstructPath = Place.Join(identity.Path, "Resource"),
            Condition = Guards.And(balancer.Guard, call.Guard),
            IsShared = true,
            Properties = Texts.Map(call.NameSpan, ("Port", port is null ? PortOf(protocol, call.NameSpan) : port), ("Protocol", protocol)).Opened(),
        });
    }

    // What has conditions or a priority is a rule beside the default.
    private static void SetAction(ResourceDraft resource, Value action, CdkCall call, LoweringContext context)
    {
        if (call["props"] is StructValue { IsOpen: false } props && (props.Member("priority") is not null || props.Member("conditions") is not null))
        {
            context.Draft.IsOpen = true;
            return;
        }

        var isKnown = call is { Guard: null, IsRepeated: false } && call["props"] is StructValue { IsOpen: false };
        Value actions = action is ListValue list ? list : new ListValue([action], call.NameSpan);
        resource.Properties = resource.Properties.With(Actions, isKnown ? actions : Texts.Unknown("is set by what is added to the listener", call.NameSpan), call.NameSpan);
    }

    private static Value ActionOf(CdkValue? action, SourceSpan span)
    {
        if (action is not CdkObject { MemberOf: Module + "ListenerAction", Member: { } member } known)
        {
            return new ListValue([Texts.Unknown("is not known from the code", span)], span, isOpen: true);
        }

        return new ListValue(
            [
                member switch
                {
                    "redirect" when known["options"] is StructValue { IsOpen: false } options && options.Member("protocol") is null or PlainValue =>
                        Texts.Map(known.Span, ("Type", Texts.Known("redirect", known.Span)), ("RedirectConfig", Redirect(known["options"], known.Span))),
                    "forward" or "weightedForward" => Texts.Map(known.Span, ("Type", Texts.Known("forward", known.Span))).Opened(),
                    "fixedResponse" => Texts.Map(known.Span, ("Type", Texts.Known("fixed-response", known.Span))).Opened(),
                    _ => Texts.Unknown("is not known from the code", known.Span),
                },
            ],
            known.Span);
    }

    private static MapValue Redirect(CdkValue? options, SourceSpan span) =>
        Texts.Map(span, ("Protocol", options.Member("protocol") is PlainValue protocol ? protocol.Value : AbsentValue.Instance)).Opened();
}
