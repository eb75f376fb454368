using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>
/// Rules that are added to security groups: <c>AddIngressRule</c>, <c>AddEgressRule</c>, <c>Connections.AllowFrom</c> and the like. Rules for addresses
/// stand in the group; those for other groups are resources of their own. Source: what aws-cdk-lib 2.160.0 synthesizes.
/// </summary>
internal sealed class SecurityGroupCalls : IConstructLowering
{
    private const string Ingress = "SecurityGroupIngress";
    private const string Egress = "SecurityGroupEgress";
    private const bool IsEgress = true;
    private const string Nowhere = "255.255.255.255/32";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (SecurityGroupPlace.Of(receiver, context.Draft) is not { } group || Sides(call, group) is not { } sides)
        {
            return false;
        }

        switch (call.Method)
        {
            case "addIngressRule" or "allowFrom" or "allowFromAnyIpv4" or "allowDefaultPortFrom" or "allowDefaultPortFromAnyIpv4":
                AddIngress(group, sides.Peer, sides.Ports, call, context);
                return true;
            case "allowInternally" or "allowDefaultPortInternally":
                AddIngress(group, group.Owner, sides.Ports, call, context);
                return true;
            case "addEgressRule" or "allowTo" or "allowToAnyIpv4":
                AddEgress(group, sides.Peer, sides.Ports, call, context);
                return true;
            default:
                return false;
        }
    }

    // Null where the port is one that the construct has and that is not known here.
    private static (CdkValue? Peer, PortRange? Ports)? Sides(CdkCall call, SecurityGroupPlace group) => call.Method switch
    {
        "allowDefaultPortFrom" => group.DefaultPort(call.NameSpan) is { } ports ? (call["other"], ports) : null,
        "allowDefaultPortFromAnyIpv4" => group.DefaultPort(call.NameSpan) is { } ports ? (AnyAddress(call.NameSpan), ports) : null,
        "allowDefaultPortInternally" => group.DefaultPort(call.NameSpan) is { } ports ? (null, ports) : null,
        "allowFromAnyIpv4" or "allowToAnyIpv4" => (AnyAddress(call.NameSpan), Ports.Of(call["portRange"])),
        "allowInternally" => (null, Ports.Of(call["portRange"])),
        "allowFrom" or "allowTo" => (call["other"], Ports.Of(call["portRange"])),
        _ => (call["peer"], Ports.Of(call["connection"])),
    };

    private static CdkObject AnyAddress(SourceSpan span) => new("aws-cdk-lib.aws_ec2.IPeer", [], span) { Member = "anyIpv4", MemberOf = "aws-cdk-lib.aws_ec2.Peer" };

    private static void AddIngress(SecurityGroupPlace group, CdkValue? peer, PortRange? ports, CdkCall call, LoweringContext context)
    {
        var resource = group.Resource;
        if (Peers.Of(peer) is { } addresses && ports is { IsToken: false } && !(group.IsOwn && group.Owner.Prop("disableInlineRules") is not null))
        {
            var rule = Rule(addresses, ports, call);
            if (!IsThere(resource.Properties[Ingress], rule))
            {
                resource.Properties = resource.Properties.Append(Ingress, rule, call.IsRepeated);
            }
        }
        else
        {
            AddResource(group, peer, ports, call, context);
        }
    }

    // The CDK writes a rule once, whatever is said of it.
    private static bool IsThere(Value rules, Value rule) => rules is ListValue list && rule is MapValue wanted
        && list.Items.Any(item => item is MapValue there && there.With("Description", AbsentValue.Instance).Equals(wanted.With("Description", AbsentValue.Instance)));

    private static void AddEgress(SecurityGroupPlace group, CdkValue? peer, PortRange? ports, CdkCall call, LoweringContext context)
    {
        var resource = group.Resource;
        var allowsAll = group.IsOwn ? StatedOutbound(group.Owner) : SeenOutbound(resource);
        if (Peers.Of(peer) is { IsIpv6: false } addresses && ports is not null && allowsAll is { } known && call.Guard is null)
        {
            if (!known)
            {
                resource.Properties = WithoutPlaceholder(resource.Properties).Append(Egress, Rule(addresses, ports, call), call.IsRepeated);
            }
        }
        else if (allowsAll == false && Peers.Of(peer) is null && peer is CdkObject made && SecurityGroupPlace.OfConstruct(made, context.Draft) is { } other && ports is not null)
        {
            Add(IsEgress, group, new Other("{" + other.Path.Replace('/', '-') + "}", new MapEntry("DestinationSecurityGroupId", made.Span, new ReferenceValue(other.Resource.LogicalId, "GroupId", made.Span))), ports, call, context);
        }
        else if (allowsAll != true || peer is not CdkObject { Construct: not null })
        {
            resource.Properties = resource.Properties.With(Egress, Texts.Unknown("depends on rules that are not known from the code", call.Span));
            context.Draft.IsOpen = true;
        }
    }

    private static bool? StatedOutbound(CdkObject group) => group.Prop("allowAllOutbound").Flag(byDefault: true);

    // A group that a construct makes for itself shows it by the rule that it has.
    private static bool? SeenOutbound(ResourceDraft group) => group.Properties[Egress] switch
    {
        ListValue { IsOpen: false } rules => rules.Items.Any(static r => (r as MapValue)?["IpProtocol"] is ScalarValue { Text: "-1" }),
        _ => null,
    };

    /// <summary>The properties of a group without the rule that stands for no traffic: one for an address that does not exist, until it gets another one.</summary>
    public static MapValue WithoutPlaceholder(MapValue properties) => properties[Egress] is ListValue list
        ? properties.With(Egress, new ListValue([.. list.Items.Where(static i => (i as MapValue)?["CidrIp"] is not ScalarValue { Text: Nowhere })], list.Span, list.IsOpen))
        : properties;

    private static Value Rule(Peers addresses, PortRange ports, CdkCall call) => Guards.When(call.Guard, new MapValue(
        [new MapEntry(addresses.Key, addresses.Address.Span, addresses.Address), new MapEntry("Description", call.Span, Description(addresses.Address, ports.Text, call, context: null)), .. ports.Entries],
        call.Span));

    private static Value Description(Value peer, string port, CdkCall call, LoweringContext? context) => call["description"] switch
    {
        null or PlainValue { Value: AbsentValue } => peer is ScalarValue text ? Texts.Known($"from {text.Text}:{port}", call.Span) : Texts.Unknown("is a text that the CDK makes", call.Span),
        PlainValue given => given.Value,
        var other => context?.Lower(other) ?? Texts.Unknown("is not known from the code", other.Span),
    };

    private static void AddResource(SecurityGroupPlace group, CdkValue? peer, PortRange? ports, CdkCall call, LoweringContext context)
    {
        var addresses = Peers.Of(peer);
        var source = addresses is null && peer is CdkObject made ? SecurityGroupPlace.OfConstruct(made, context.Draft) : null;
        if (ports is null || (addresses is null && source is null) || (addresses is not null && addresses.Address is not ScalarValue))
        {
            group.Resource.IsShared = true;
            Additions.Open(group.Resource);
            context.Draft.IsOpen = true;
            return;
        }

        // The CDK's id holds the other group's unique id, which has a hash.
        var other = source is null
            ? new Other(((ScalarValue)addresses!.Address).Text.Replace('/', '_'), new MapEntry(addresses.Key, addresses.Address.Span, addresses.Address)) { Address = addresses.Address }
            : new Other("{" + source.Path.Replace('/', '-') + "}", new MapEntry("SourceSecurityGroupId", peer!.Span, new ReferenceValue(source.Resource.LogicalId, "GroupId", peer.Span)));
        Add(!IsEgress, group, other, ports, call, context);
    }

    /// <summary>Lets traffic go from one group to another, as the connections of constructs do; false where it is not known whether the first needs a rule for that.</summary>
    /// <param name="from">Where it comes from.</param>
    /// <param name="to">Where it goes.</param>
    /// <param name="ports">The ports that it goes to.</param>
    /// <param name="description">What the rules say.</param>
    /// <param name="call">What connects them.</param>
    /// <param name="context">The stack.</param>
    public static bool TryConnect(SecurityGroupPlace from, SecurityGroupPlace to, PortRange ports, string description, CdkCall call, LoweringContext context)
    {
        var allowsAll = from.IsOwn ? from.Owner.Prop("allowAllOutbound") is { } given ? given.Text() : "true" : "false";
        if (allowsAll is null)
        {
            return false;
        }

        var rule = call with { Arguments = [new CdkArgument("description", new PlainValue(Texts.Known(description, call.NameSpan)))] };
        if (allowsAll == "false")
        {
            Add(IsEgress, from, new Other("{" + to.Path.Replace('/', '-') + "}", new MapEntry("DestinationSecurityGroupId", call.NameSpan, new ReferenceValue(to.Resource.LogicalId, "GroupId", call.NameSpan))), ports, rule, context);
        }

        Add(!IsEgress, to, new Other("{" + from.Path.Replace('/', '-') + "}", new MapEntry("SourceSecurityGroupId", call.NameSpan, new ReferenceValue(from.Resource.LogicalId, "GroupId", call.NameSpan))), ports, rule, context);
        return true;
    }

    /// <param name="Id">Its part of the rule's id.</param>
    /// <param name="Entry">What the rule says of it.</param>
    private sealed record Other(string Id, MapEntry Entry)
    {
        /// <summary>The addresses that it is; absent for a group.</summary>
        public Value Address { get; init; } = AbsentValue.Instance;
    }

    private static void Add(bool isEgress, SecurityGroupPlace group, Other other, PortRange ports, CdkCall call, LoweringContext context)
    {
        var path = $"{(isEgress ? "to" : "from")} {other.Id}:{ports.Text}";
        var identity = new ConstructIdentity(Place.Join(group.Path, path), call.NameSpan, context.Draft.Ids);
        context.Draft.Add(new ResourceDraft(identity.LogicalId(""), isEgress ? "AWS::EC2::SecurityGroupEgress" : "AWS::EC2::SecurityGroupIngress", call.NameSpan)
        {
            Span = call.Span,
            ConstructPath = identity.Path,
            Condition = call.Guard,
            Properties = new MapValue(
            [
                new MapEntry("Description", call.Span, Description(other.Address, ports.Text, call, context)),
                new MapEntry("GroupId", call.Span, new ReferenceValue(group.Resource.LogicalId, "GroupId", call.Span)),
                other.Entry,
                .. ports.Entries,
            ], call.Span),
        });
        context.Draft.IsOpen |= call.IsRepeated;
    }
}
