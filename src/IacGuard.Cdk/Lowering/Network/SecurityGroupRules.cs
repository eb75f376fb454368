using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>Adds rules to security groups in a draft, where the CDK puts them: into the group, or as a resource below it.</summary>
internal sealed class SecurityGroupRules(LoweringContext context)
{
    private const string IngressKey = "SecurityGroupIngress";
    private const string EgressKey = "SecurityGroupEgress";

    /// <summary>Adds a rule of incoming traffic.</summary>
    public void AddIngress(ResourceDraft group, RulePeer peer, PortRange ports, CdkCall call)
    {
        var description = Description(peer, ports, call, "from ");
        if (peer.IsInline && IsInline(group))
        {
            var row = Row(peer.Key, peer.Value, ports, description, call.Span);
            group.Properties = group.Properties.Append(IngressKey, Guards.When(call.Guard, row), call.IsRepeated);
            return;
        }

        AddResource(group, "AWS::EC2::SecurityGroupIngress", "from", peer, ports, call, Row(peer.Key, peer.Value, ports, description, call.Span));
    }

    /// <summary>Adds a rule of outgoing traffic; a group that lets everything out ignores it.</summary>
    public void AddEgress(ResourceDraft group, RulePeer peer, PortRange ports, CdkCall call)
    {
        switch (Outgoing(group))
        {
            case Egress.Everything:
                return;
            case Egress.Unknown:
                group.Properties = group.Properties.With(EgressKey, Texts.Unknown("holds rules that depend on what is not known", call.Span));
                return;
            case Egress.Nothing:
                // The row that stands for nothing gives way to the first real one.
                group.Properties = group.Properties.Without(EgressKey);
                break;
        }

        var row = Row(peer.EgressKey, peer.Value, ports, Description(peer, ports, call, "to "), call.Span);
        if (peer.IsInline && IsInline(group))
        {
            group.Properties = group.Properties.Append(EgressKey, Guards.When(call.Guard, row), call.IsRepeated);
        }
        else
        {
            AddResource(group, "AWS::EC2::SecurityGroupEgress", "to", peer, ports, call, row);
        }
    }

    private enum Egress
    {
        Everything,
        Nothing,
        Some,
        Unknown,
    }

    private static Egress Outgoing(ResourceDraft group) => group.Properties[EgressKey] switch
    {
        ListValue { IsOpen: false, Items: [MapValue { } only] } when Is(only, "CidrIp", "0.0.0.0/0") && Is(only, "IpProtocol", "-1") => Egress.Everything,
        ListValue { IsOpen: false, Items: [MapValue { } only] } when Is(only, "CidrIp", "255.255.255.255/32") => Egress.Nothing,
        ListValue or AbsentValue => Egress.Some,
        _ => Egress.Unknown,
    };

    private static bool Is(MapValue row, string key, string text) => row[key] is ScalarValue scalar && scalar.Text == text;

    // A group whose rules are resources has no row for outgoing traffic of its own.
    private static bool IsInline(ResourceDraft group) => !group.Properties[EgressKey].IsAbsent || group.Properties.TryGet(IngressKey, out _);

    private void AddResource(ResourceDraft group, string type, string direction, RulePeer peer, PortRange ports, CdkCall call, MapValue row)
    {
        var id = $"{direction} {peer.Name ?? "a peer"}:{ports.Name ?? "ports"}".Replace('/', '_');
        var path = Place.Join(Parent(group.ConstructPath), id);
        var logicalId = new ConstructIdentity("", call.Span).LogicalId(path);
        context.Draft.Add(new ResourceDraft(logicalId, type, call.NameSpan)
        {
            Span = call.Span,
            ConstructPath = path,
            Condition = call.Guard,
            Properties = row.With("GroupId", new ReferenceValue(group.LogicalId, "GroupId", call.Span)),
        });
        context.Draft.IsOpen |= call.IsRepeated;
    }

    private static string Parent(string path) => path.LastIndexOf('/') is var slash && slash < 0 ? "" : path.Substring(0, slash);

    private static MapValue Row(string key, Value peer, PortRange ports, Value description, SourceSpan span)
    {
        var row = MapAt(span).With(key, peer).With("IpProtocol", ports.Protocol);
        row = ports.From.IsAbsent ? row : row.With("FromPort", ports.From);
        row = ports.To.IsAbsent ? row : row.With("ToPort", ports.To);
        return row.With("Description", description);
    }

    private static MapValue MapAt(SourceSpan span) => new([], span);

    private Value Description(RulePeer peer, PortRange ports, CdkCall call, string direction) =>
        call["description"] is { } given && !given.IsAbsent() ? context.Lower(given)
        : peer.Name is { } from && ports.Name is { } to ? Texts.Known(direction + from + ":" + to, call.Span)
        : Texts.Unknown("is a description that the CDK makes", call.Span);
}
