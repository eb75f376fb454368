using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>
/// Rules of security groups: <c>AddIngressRule</c>, <c>AddEgressRule</c> and <c>Connections.Allow*</c>. Written by hand, as a rule depends on two
/// objects and on the group that a construct has or was given.
/// </summary>
internal sealed class NetworkLowering : IConstructLowering
{
    private const string GroupClass = "aws-cdk-lib.aws_ec2.SecurityGroup";
    private const string GroupType = "AWS::EC2::SecurityGroup";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.Method is "addIngressRule" or "addEgressRule")
        {
            return OnGroup(receiver, call, context);
        }

        return receiver is { Member: "connections", Receiver: { } owner } && OnConnections(owner, call, context);
    }

    private static bool OnGroup(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (receiver.Fqn != GroupClass || Groups(receiver, context.Draft) is not { Count: > 0 } groups)
        {
            return false;
        }

        var rules = new SecurityGroupRules(context);
        var ports = Ports.Read(call["connection"], Values(context), call.Span);
        foreach (var group in groups)
        {
            foreach (var peer in PeersOf(call["peer"], context, call.Span))
            {
                if (call.Method == "addIngressRule")
                {
                    rules.AddIngress(group, peer, ports, call);
                }
                else
                {
                    rules.AddEgress(group, peer, ports, call);
                }
            }
        }

        return true;
    }

    private static bool OnConnections(CdkObject owner, CdkCall call, LoweringContext context)
    {
        var own = Groups(owner, context.Draft);
        if (own is null)
        {
            return false;
        }

        var rules = new SecurityGroupRules(context);
        var ports = call.Method.Contains("DefaultPort") ? Ports.Default(call.Span) : Ports.Read(call["portRange"], Values(context), call.Span);
        switch (call.Method)
        {
            case "allowFromAnyIpv4" or "allowDefaultPortFromAnyIpv4":
                own.ForEach(group => rules.AddIngress(group, Peers.AnyIpv4(call.NameSpan), ports, call));
                return true;
            case "allowToAnyIpv4":
                own.ForEach(group => rules.AddEgress(group, Peers.AnyIpv4(call.NameSpan), ports, call));
                return true;
            case "allowFrom" or "allowDefaultPortFrom":
                Between(rules, Others(call["other"], context), own, call, ports, context);
                return true;
            case "allowTo" or "allowToDefaultPort" or "allowDefaultPortTo":
                Towards(rules, own, call, ports, context);
                return true;
            case "allowInternally" or "allowDefaultPortInternally":
                own.ForEach(group => rules.AddIngress(group, PeerOf(group, call.Span), ports, call));
                return true;
            default:
                return false;
        }
    }

    // Traffic from others comes in here and goes out there.
    private static void Between(SecurityGroupRules rules, List<ResourceDraft> others, List<ResourceDraft> own, CdkCall call, PortRange ports, LoweringContext context)
    {
        foreach (var group in own)
        {
            foreach (var peer in PeersOf(call["other"], context, call.Span))
            {
                rules.AddIngress(group, peer, ports, call);
            }

            others.ForEach(other => rules.AddEgress(other, PeerOf(group, call.Span), ports, call));
        }
    }

    private static void Towards(SecurityGroupRules rules, List<ResourceDraft> own, CdkCall call, PortRange ports, LoweringContext context)
    {
        var others = Others(call["other"], context);
        foreach (var group in own)
        {
            foreach (var peer in PeersOf(call["other"], context, call.Span))
            {
                rules.AddEgress(group, peer, ports, call);
            }

            others.ForEach(other => rules.AddIngress(other, PeerOf(group, call.Span), ports, call));
        }
    }

    private static List<ResourceDraft> Others(CdkValue? other, LoweringContext context) => other is CdkObject made ? Groups(made, context.Draft) ?? [] : [];

    private static IEnumerable<RulePeer> PeersOf(CdkValue? value, LoweringContext context, SourceSpan span)
    {
        if (Peers.Read(value, Values(context)) is { } peer)
        {
            return [peer];
        }

        var groups = Others(value, context);
        return groups.Count > 0
            ? groups.Select(group => PeerOf(group, value!.Span))
            : [new RulePeer("SourceSecurityGroupId", Texts.Unknown("is a peer that is not known from the code", value?.Span ?? span), null)];
    }

    private static RulePeer PeerOf(ResourceDraft group, SourceSpan span) =>
        new("SourceSecurityGroupId", new ReferenceValue(group.LogicalId, "GroupId", span), group.LogicalId);

    /// <summary>The groups in view that an object's connections stand for; null when it is not known which.</summary>
    private static List<ResourceDraft>? Groups(CdkObject owner, StackDraft draft)
    {
        if (owner.Construct is not { } identity)
        {
            return owner is { Member: "connections", Receiver: { } inner } ? Groups(inner, draft) : null;
        }

        if (owner.Fqn == GroupClass)
        {
            return draft.Find(owner, "Resource") is { } own ? [own] : null;
        }

        var given = owner.Prop("securityGroups").Items().Select(static i => i.Value).Concat(owner.Prop("securityGroup") is { } one && !one.IsAbsent() ? [one] : []).ToList();
        if (given.Count > 0)
        {
            return [.. given.OfType<CdkObject>().SelectMany(group => Groups(group, draft) ?? [])];
        }

        var made = draft.Resources.Where(r => r.Type == GroupType && Places.IsWithin(r.ConstructPath, identity.Path)).ToList();
        return made.Count == 1 ? made : null;
    }

    private static ContextValues Values(LoweringContext context) => new(context);

    private sealed class ContextValues(LoweringContext context) : IValueLowering
    {
        public Value Lower(CdkValue value) => context.Lower(value);
    }
}
