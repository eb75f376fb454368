using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Network;

/// <summary>Every rule of a security group in one direction: inline ones and resources of their own.</summary>
public sealed class SecurityGroupView : View
{
    private readonly string inline;
    private readonly string standalone;

    private SecurityGroupView(string name, string property, string peer)
    {
        Name = name;
        inline = property;
        standalone = "AWS::EC2::" + property;
        Summary = $"Each {property}, inline or a resource of its own. Fields as in CloudFormation: IpProtocol, FromPort, ToPort, CidrIp, CidrIpv6, "
            + $"{peer}, Description. Protocol -1 is every port of every protocol.";
    }

    /// <summary>What may come in.</summary>
    public static SecurityGroupView Ingress { get; } =
        new("ec2.ingress", "SecurityGroupIngress", "SourceSecurityGroupId, SourceSecurityGroupName, SourcePrefixListId");

    /// <summary>What may go out.</summary>
    public static SecurityGroupView Egress { get; } = new("ec2.egress", "SecurityGroupEgress", "DestinationSecurityGroupId, DestinationPrefixListId");

    /// <inheritdoc />
    public override string Name { get; }

    /// <inheritdoc />
    public override string Summary { get; }

    /// <inheritdoc />
    public override IEnumerable<Row> Rows(Resource resource)
    {
        if (resource.Type == standalone)
        {
            return [new Row(resource, resource.Properties, "", null)];
        }

        return resource.Type == "AWS::EC2::SecurityGroup" ? Inline(resource) : [];
    }

    private IEnumerable<Row> Inline(Resource resource)
    {
        foreach (var (item, path, guard) in GuardedItems.Of(resource[inline], inline, null))
        {
            yield return new Row(resource, item as MapValue ?? new MapValue([], item.Span, isOpen: true), path, guard);
        }
    }
}
