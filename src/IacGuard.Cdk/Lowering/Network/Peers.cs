using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>The other side of a security group rule.</summary>
/// <param name="Key">The property that names it in a rule of incoming traffic: <c>CidrIp</c>, <c>CidrIpv6</c>, <c>SourcePrefixListId</c>, <c>SourceSecurityGroupId</c>.</param>
/// <param name="Value">Its address range or id.</param>
/// <param name="Name">How the CDK calls it in names and descriptions; null when not known.</param>
internal sealed record RulePeer(string Key, Value Value, string? Name)
{
    /// <summary>Whether the rule stands in the group itself; one between groups is a resource of its own.</summary>
    public bool IsInline => Key != "SourceSecurityGroupId";

    /// <summary>The property in a rule of outgoing traffic.</summary>
    public string EgressKey => Key.StartsWith("Source", StringComparison.Ordinal) ? "Destination" + Key.Substring("Source".Length) : Key;
}

/// <summary>Reads <c>ec2.Peer</c> (aws-cdk-lib 2.276.0, aws-ec2/lib/peer.ts).</summary>
internal static class Peers
{
    private const string Peer = "aws-cdk-lib.aws_ec2.Peer";

    /// <summary>Anyone by IPv4.</summary>
    public static RulePeer AnyIpv4(SourceSpan span) => new("CidrIp", Texts.Known("0.0.0.0/0", span), "0.0.0.0/0");

    /// <summary>A peer that is no security group made here; null for anything else.</summary>
    public static RulePeer? Read(CdkValue? value, IValueLowering values)
    {
        if (value is not CdkObject { MemberOf: Peer, Member: { } member } made)
        {
            return null;
        }

        return member switch
        {
            "anyIpv4" => AnyIpv4(made.Span),
            "anyIpv6" => new RulePeer("CidrIpv6", Texts.Known("::/0", made.Span), "::/0"),
            "ipv4" => Of("CidrIp", made["cidrIp"], values),
            "ipv6" => Of("CidrIpv6", made["cidrIpv6"] ?? made["cidrIp"], values),
            "prefixList" => Of("SourcePrefixListId", made["prefixListId"], values),
            "securityGroupId" => Of("SourceSecurityGroupId", made["securityGroupId"], values),
            _ => null,
        };
    }

    private static RulePeer Of(string key, CdkValue? value, IValueLowering values)
    {
        var lowered = value is null ? AbsentValue.Instance : values.Lower(value);
        return new RulePeer(key, lowered, lowered is ScalarValue scalar ? scalar.Text : null);
    }
}
