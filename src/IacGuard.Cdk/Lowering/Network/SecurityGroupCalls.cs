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
    private const string Group = "aws-cdk-lib.aws_ec2.SecurityGroup";
    private const string Ingress = "SecurityGroupIngress";
    private const string Egress = "SecurityGroupEgress";
    private const string Nowhere = "255.255.255.255/32";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (GroupOf(receiver) is not { } group || context.Draft.Find(group, "Resource") is not { } resource)
        {
            return false;
        }

        var (peer, port) = Sides(call);
        switch (call.Method)
        {
            case "addIngressRule" or "allowFrom" or "allowFromAnyIpv4":
                AddIngress(group, resource, peer, port, call, context);
                return true;
            case "addEgressRule" or "allowTo" or "allowToAnyIpv4":
                AddEgress(group, resource, peer, port, call, context);
                return true;
            case "allowInternally":
                AddIngress(group, resource, group, port, call, context);
                return true;
            default:
                return false;
        }
    }

    private static CdkObject? GroupOf(CdkObject receiver)
    {
        var owner = receiver is { Member: "connections", Receiver: { } made } ? made : receiver;
        return owner.Construct is not null && owner.Fqn == Group ? owner : null;
    }

    private static (CdkValue? Peer, CdkValue? Port) Sides(CdkCall call) => call.Method switch
    {
        "allowFromAnyIpv4" or "allowToAnyIpv4" => (AnyAddress(call.NameSpan), call["portRange"]),
        "allowInternally" => (null, call["portRange"]),
        "allowFrom" or "allowTo" => (call["other"], call["portRange"]),
        _ => (call["peer"], call["connection"]),
    };

    private static CdkObject AnyAddress(SourceSpan span) => new("aws-cdk-lib.aws_ec2.IPeer", [], span) { Member = "anyIpv4", MemberOf = "aws-cdk-lib.aws_ec2.Peer" };

    private static void AddIngress(CdkObject group, ResourceDraft resource, CdkValue? peer, CdkValue? port, CdkCall call, LoweringContext context)
    {
        if (Peers.Of(peer) is { } addresses && Ports.Of(port) is { } ports && group.Prop("disableInlineRules") is null)
        {
            resource.Properties = resource.Properties.Append(Ingress, Rule(addresses, ports, call), call.IsRepeated);
        }
        else
        {
            AddResource(group, resource, peer, port, call, context);
        }
    }

    private static void AddEgress(CdkObject group, ResourceDraft resource, CdkValue? peer, CdkValue? port, CdkCall call, LoweringContext context)
    {
        var allowsAll = group.Prop("allowAllOutbound") switch
        {
            null => true,
            PlainValue { Value: ScalarValue { Text: "true" } } => true,
            PlainValue { Value: ScalarValue { Text: "false" } } => false,
            _ => (bool?)null,
        };
        if (Peers.Of(peer) is { IsIpv6: false } addresses && Ports.Of(port) is { } ports && allowsAll is { } known && call.Guard is null)
        {
            if (!known)
            {
                resource.Properties = WithoutPlaceholder(resource.Properties).Append(Egress, Rule(addresses, ports, call), call.IsRepeated);
            }
        }
        else if (allowsAll != true || peer is not CdkObject { Construct: not null })
        {
            resource.Properties = resource.Properties.With(Egress, Texts.Unknown("depends on rules that are not known from the code", call.Span));
            context.Draft.IsOpen = true;
        }
    }

    /// <summary>The properties of a group without the rule that stands for no traffic: one for an address that does not exist, until it gets another one.</summary>
    public static MapValue WithoutPlaceholder(MapValue properties) => properties[Egress] is ListValue list
        ? properties.With(Egress, new ListValue([.. list.Items.Where(static i => (i as MapValue)?["CidrIp"] is not ScalarValue { Text: Nowhere })], list.Span, list.IsOpen))
        : properties;

    private static Value Rule(Peers addresses, (IReadOnlyList<MapEntry> Entries, string Text) ports, CdkCall call) => Guards.When(call.Guard, new MapValue(
        [new MapEntry(addresses.Key, addresses.Address.Span, addresses.Address), new MapEntry("Description", call.Span, Description(addresses.Address, ports.Text, call, context: null)), .. ports.Entries],
        call.Span));

    private static Value Description(Value peer, string port, CdkCall call, LoweringContext? context) => call["description"] switch
    {
        null or PlainValue { Value: AbsentValue } => peer is ScalarValue text ? Texts.Known($"from {text.Text}:{port}", call.Span) : Texts.Unknown("is a text that the CDK makes", call.Span),
        PlainValue given => given.Value,
        var other => context?.Lower(other) ?? Texts.Unknown("is not known from the code", other.Span),
    };

    private static void AddResource(CdkObject group, ResourceDraft resource, CdkValue? peer, CdkValue? port, CdkCall call, LoweringContext context)
    {
        if (Ports.Of(port) is not { } ports || peer is not CdkObject { Construct: { } identity, Fqn: Group } source)
        {
            resource.IsShared = true;
            context.Draft.IsOpen = true;
            return;
        }

        // The CDK's id holds the other group's unique id, which has a hash.
        var path = $"from {{{identity.Path.Replace('/', '-')}}}:{ports.Text}";
        var self = new ReferenceValue(resource.LogicalId, "GroupId", call.Span);
        context.Draft.Add(new ResourceDraft(group.Construct!.LogicalId(path), "AWS::EC2::SecurityGroupIngress", call.NameSpan)
        {
            Span = call.Span,
            ConstructPath = Place.Join(group.Construct.Path, path),
            Condition = call.Guard,
            Properties = new MapValue(
            [
                new MapEntry("Description", call.Span, Description(AbsentValue.Instance, ports.Text, call, context)),
                new MapEntry("GroupId", call.Span, self),
                new MapEntry("SourceSecurityGroupId", source.Span, new ReferenceValue(identity.LogicalId("Resource"), "GroupId", peer.Span)),
                .. ports.Entries,
            ], call.Span),
        });
        context.Draft.IsOpen |= call.IsRepeated;
    }
}
