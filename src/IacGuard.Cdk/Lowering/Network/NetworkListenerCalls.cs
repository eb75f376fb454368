using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>
/// Listeners of a network load balancer, and what is added to them: <c>balancer.AddListener("Tls", ...)</c>, <c>AddTargets</c>, <c>AddTargetGroups</c>,
/// <c>AddAction</c>. Source: what aws-cdk-lib 2.160.0 synthesizes.
/// </summary>
internal sealed class NetworkListenerCalls(Wiring wiring, Listeners listeners) : IConstructLowering
{
    private const string Balancer = Listeners.Module + "NetworkLoadBalancer";
    private const string Listener = Listeners.Module + "NetworkListener";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        return Listeners.Created(construct, Balancer, Listener) is var (balancer, props, call) && AddListener(balancer, construct.Construct!.Path, props, call, context);
    }

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (receiver is { Fqn: Balancer, Construct: { } owner })
        {
            return call is { Method: "addListener", IsRepeated: false } && call["id"].Text() is { } id && call["props"] is StructValue { IsOpen: false } props
                && AddListener(receiver, Place.Join(owner.Path, LogicalIds.Sanitized(id)), props, call, context);
        }

        if (receiver["props"] is not StructValue given || Listeners.Find(receiver, Balancer, Listener) is not var (balancer, path) || context.Draft.Find(context.Draft.Ids.Of(path + "/Resource")) is not { } listener)
        {
            return false;
        }

        switch (call.Method)
        {
            case "addAction":
                Listeners.SetDefault(listener, Listeners.ActionOf(call["props"].Member("action"), call.NameSpan), call);
                return true;
            case "addTargetGroups":
                Listeners.SetDefault(listener, Listeners.Forward(call.NameSpan), call);
                return true;
            case "addTargets":
                Listeners.SetDefault(listener, Listeners.Forward(call.NameSpan), call);
                return AddTargets(balancer, (path, listener), given, call, context);
            default:
                return false;
        }
    }

    private bool AddListener(CdkObject balancer, string path, StructValue props, CdkCall call, LoweringContext context)
    {
        listeners.Add(
            balancer,
            path,
            props,
            call,
            context,
            ("AlpnPolicy", props.Member("alpnPolicy") is { } alpn ? Texts.Unknown("is not known from the code", alpn.Span) : AbsentValue.Instance),
            ("Certificates", Listeners.Certificates(props.Member("certificates"), context)),
            ("Port", props.Member("port") is { } port ? context.Lower(port) : Texts.Unknown("is not known from the code", call.NameSpan)),
            ("Protocol", ProtocolOf(props, call.NameSpan)));
        return true;
    }

    private static Value ProtocolOf(StructValue props, SourceSpan span) => (props.Member("protocol"), props.Member("certificates")) switch
    {
        (EnumMember protocol, _) => Texts.Known(protocol.Member, protocol.Span),
        (null, ListOf { Items.Count: > 0 } certificates) => Texts.Known("TLS", certificates.Span),
        (null, null or ListOf { IsOpen: false }) => Texts.Known("TCP", span),
        _ => Texts.Unknown("is not known from the code", span),
    };

    private bool AddTargets(CdkObject balancer, (string Path, ResourceDraft Draft) at, StructValue listener, CdkCall call, LoweringContext context)
    {
        if (call["props"] is not StructValue props || call["id"].Text() is not { } id || call.IsRepeated || ProtocolOf(listener, call.NameSpan) is not ScalarValue protocol)
        {
            context.Draft.IsOpen = true;
            return false;
        }

        // Without one of its own, a group has the protocol of its listener.
        var given = props.Member("protocol") is not null ? props : new StructValue(
            props.Fqn, [.. props.Members, new NamedValue("protocol", protocol.Span, new EnumMember(Listeners.Module + "Protocol", protocol.Text, protocol.Span))], props.Span, props.IsOpen);
        var isAll = Listeners.AddGroup(Listeners.Module + "NetworkTargetGroup", Place.Join(at.Path, LogicalIds.Sanitized(id) + "Group"), balancer, at.Draft, given, call, wiring, context);
        context.Draft.IsOpen |= !isAll;
        return isAll;
    }
}
