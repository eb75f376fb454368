using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>What listeners of application and network load balancers have in common. Source: what aws-cdk-lib 2.160.0 synthesizes.</summary>
/// <param name="models">The models of the classes; they name the TLS policies.</param>
internal sealed class Listeners(CdkKnowledge models)
{
    /// <summary>The module of the CDK.</summary>
    public const string Module = "aws-cdk-lib.aws_elasticloadbalancingv2.";

    /// <summary>Where a listener holds what it does by default.</summary>
    public const string Actions = "DefaultActions";

    private const string Class = Module + "ApplicationListener";

    private const string PostQuantum = "@aws-cdk/aws-elasticloadbalancingv2:usePostQuantumTlsPolicy";

    /// <summary>The text of a TLS policy.</summary>
    /// <param name="given">The policy; null where none is given.</param>
    /// <param name="protocol">The protocol of the listener: with a newer flag one with TLS has a policy of its own.</param>
    private Value Policy(CdkValue? given, Value protocol) => given switch
    {
        null when models.IsFirstVersion || !models.HasFlag(PostQuantum) => AbsentValue.Instance,
        null => protocol is not ScalarValue known ? Texts.Unknown("depends on the protocol", protocol.Span)
            : known.Text is "HTTPS" or "TLS" ? Texts.Known("ELBSecurityPolicy-TLS13-1-2-PQ-2025-09", known.Span) : AbsentValue.Instance,
        EnumMember member when models.Find(Class) is { Count: > 0 } found && found[0].Slots["sslPolicy"]?[member.Member] is { } known
            && known.Effects is [{ Value.Text: { } text }, ..] => Texts.Known(text, member.Span),
        _ => Texts.Unknown("is not known from the code", given.Span),
    };

    /// <summary>The balancer of a listener and where the listener is; null where that is not seen.</summary>
    /// <param name="listener">A listener that a construct is, or that <c>AddListener</c> gives.</param>
    /// <param name="balancerClass">The class of the balancer.</param>
    /// <param name="listenerClass">The class of the listener.</param>
    public static (CdkObject Balancer, string Path)? Find(CdkObject listener, string balancerClass, string listenerClass)
    {
        if (listener is { Member: "addListener", Receiver: { Construct: { } owner } balancer } && balancer.Fqn == balancerClass && listener["id"].Text() is { } id)
        {
            return (balancer, Place.Join(owner.Path, LogicalIds.Sanitized(id)));
        }

        return listener is { Construct: { } identity } && listener.Fqn == listenerClass && BalancerOf(listener, balancerClass) is { } given ? (given, identity.Path) : null;
    }

    /// <summary>What <c>new Listener(...)</c> says, as the call of the balancer's <c>AddListener</c> that it stands for; null where it is not known.</summary>
    public static (CdkObject Balancer, StructValue Props, CdkCall Call)? Created(CdkObject construct, string balancerClass, string listenerClass) =>
        construct is { Construct: { } identity, IsRepeated: false } && construct.Fqn == listenerClass && construct["props"] is StructValue { IsOpen: false } props
            && BalancerOf(construct, balancerClass) is { } balancer
            ? (balancer, props, new CdkCall("addListener", balancerClass, construct.Arguments, identity.Span) { NameSpan = identity.IdSpan, Guard = construct.Guard })
            : null;

    /// <summary>Makes a listener.</summary>
    /// <param name="balancer">Its balancer.</param>
    /// <param name="path">Its construct path.</param>
    /// <param name="props">What it is given.</param>
    /// <param name="call">What makes it.</param>
    /// <param name="context">The stack.</param>
    /// <param name="own">The properties that depend on the kind of the balancer, the protocol among them.</param>
    public void Add(CdkObject balancer, string path, StructValue props, CdkCall call, LoweringContext context, params (string Key, Value Value)[] own)
    {
        var resource = Place.Join(path, "Resource");
        context.Draft.Add(new ResourceDraft(context.Draft.Ids.Of(resource), "AWS::ElasticLoadBalancingV2::Listener", call.NameSpan)
        {
            Span = call.Span,
            ConstructPath = resource,
            Condition = Guards.And(balancer.Guard, call.Guard),
            Properties = Texts.Map(
                call.NameSpan,
                [
                    (Actions, DefaultActions(props, call.NameSpan)),
                    ("LoadBalancerArn", new ReferenceValue(balancer.Construct!.LogicalId("Resource"), null, call.NameSpan)),
                    ("SslPolicy", Policy(props.Member("sslPolicy"), own.First(static o => o.Key == "Protocol").Value)),
                    .. own,
                ]),
        });
    }

    private static CdkObject? BalancerOf(CdkObject listener, string balancerClass) =>
        listener.Prop("loadBalancer") is CdkObject { Construct: not null } balancer && balancer.Fqn == balancerClass ? balancer : null;

    /// <summary>The certificate that a listener holds; further ones are resources of their own.</summary>
    public static Value Certificates(CdkValue? given, LoweringContext context)
    {
        switch (given)
        {
            case null or ListOf { IsOpen: false, Items.Count: 0 }:
                return AbsentValue.Instance;
            case ListOf { Items.Count: > 0 } list:
                context.Draft.IsOpen |= list.IsOpen || list.Items.Count > 1;
                return new ListValue([Texts.Map(list.Span, ("CertificateArn", Texts.Unknown("is the certificate's", list.Items[0].Span)))], list.Span);
            default:
                context.Draft.IsOpen = true;
                return Texts.Unknown("is not known from the code", given.Span);
        }
    }

    /// <summary>What a listener does by default, by its props.</summary>
    public static Value DefaultActions(StructValue props, SourceSpan span) =>
        props.Member("defaultAction") is { } action ? ActionOf(action, action.Span)
        : props.Member("defaultTargetGroups") is { } groups ? Forward(groups.Span)
        : Texts.Unknown("is set by what is added to the listener", span);

    /// <summary>Passing requests on to target groups.</summary>
    public static ListValue Forward(SourceSpan span) => new([Texts.Map(span, ("Type", Texts.Known("forward", span))).Opened()], span);

    /// <summary>Sets what a listener does by default; what is called under a condition may not be.</summary>
    public static void SetDefault(ResourceDraft listener, Value actions, CdkCall call)
    {
        var isKnown = call is { Guard: null, IsRepeated: false };
        listener.Properties = listener.Properties.With(Actions, isKnown ? actions : Texts.Unknown("is set by what is added to the listener", call.NameSpan), call.NameSpan);
    }

    /// <summary>What an action made by <c>ListenerAction</c> or <c>NetworkListenerAction</c> does.</summary>
    public static Value ActionOf(CdkValue? action, SourceSpan span)
    {
        if (action is not CdkObject { MemberOf: Module + "ListenerAction" or Module + "NetworkListenerAction", Member: { } member } known)
        {
            return new ListValue([Texts.Unknown("is not known from the code", span)], span, isOpen: true);
        }

        return member switch
        {
            "redirect" when known["options"] is StructValue { IsOpen: false } options && options.Member("protocol") is null or PlainValue =>
                new ListValue([Texts.Map(known.Span, ("Type", Texts.Known("redirect", known.Span)), ("RedirectConfig", Redirect(options)))], known.Span),
            "forward" or "weightedForward" => Forward(known.Span),
            "fixedResponse" => new ListValue([Texts.Map(known.Span, ("Type", Texts.Known("fixed-response", known.Span))).Opened()], known.Span),
            _ => new ListValue([Texts.Unknown("is not known from the code", known.Span)], known.Span),
        };
    }

    /// <summary>A target group that a listener makes for the targets that it gets.</summary>
    /// <returns>Whether nothing else is changed by the targets.</returns>
    public static bool AddGroup(string type, string path, CdkObject balancer, ResourceDraft listener, StructValue props, CdkCall call, Wiring wiring, LoweringContext context)
    {
        var members = props.Members.Where(static m => m.Name is not ("targets" or "conditions" or "priority")).ToList();
        if (balancer.Prop("vpc") is { } vpc)
        {
            members.Add(new NamedValue("vpc", vpc.Span, vpc));
        }

        var given = new StructValue(type + "Props", members, call.NameSpan, props.IsOpen);
        var made = new CdkObject(type, [new CdkArgument("props", given)], call.NameSpan)
        {
            Construct = new ConstructIdentity(path, call.NameSpan, context.Draft.Ids) { Span = call.Span },
            Guard = Guards.And(listener.Condition, call.Guard),
        };
        wiring.Lower(made, context);
        var targets = props.Member("targets");
        var kind = KindOf(targets);
        if (targets is not null && context.Draft.Find(made, "Resource") is { } group)
        {
            group.Properties = group.Properties
                .With("TargetType", kind is null ? Texts.Unknown("depends on the targets", targets.Span) : Texts.Known(kind, targets.Span))
                .With("Targets", Texts.Unknown("depends on the targets", targets.Span));
        }

        return targets switch
        {
            null => true,
            ListOf { IsOpen: false } list when context.Draft.Find(made, "Resource") is { } own => list.Items.Select(t => IsPlain(t)
                || (type == Module + "ApplicationTargetGroup" && BalancerTargets.TryAdd(t, own, balancer, props, call with { Guard = Guards.And(listener.Condition, call.Guard) }, context))).ToList().TrueForAll(static isKnown => isKnown),
            _ => false,
        };
    }

    // Targets that are named by an address or an id bring nothing along.
    private static bool IsPlain(CdkValue target) =>
        target is CdkObject { Member: null, Fqn: var fqn } && (fqn.EndsWith(".IpTarget", StringComparison.Ordinal) || fqn.EndsWith(".InstanceIdTarget", StringComparison.Ordinal));

    private static string? KindOf(CdkValue? targets)
    {
        var kinds = targets is ListOf { IsOpen: false } list ? list.Items.Select(static t => t is CdkObject made ? KindOf(made.Member is null ? made.Fqn : made.Receiver?.Fqn ?? "") : null).Distinct().ToList() : [];
        return kinds.Count == 1 ? kinds[0] : null;
    }

    private static string? KindOf(string fqn) => fqn.Substring(fqn.LastIndexOf('.') + 1) switch
    {
        "InstanceIdTarget" or "InstanceTarget" or "AutoScalingGroup" => "instance",
        "IpTarget" or "FargateService" => "ip",
        _ => null,
    };

    private static MapValue Redirect(StructValue options) =>
        Texts.Map(options.Span, ("Protocol", options.Member("protocol") is PlainValue protocol ? protocol.Value : AbsentValue.Instance)).Opened();
}
