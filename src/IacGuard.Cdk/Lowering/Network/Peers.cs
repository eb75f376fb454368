using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>The other side of a rule of a security group: addresses (<c>aws_ec2.Peer</c>), which stand in the group itself.</summary>
/// <param name="Key">The entry of the rule that names them: <c>CidrIp</c> or <c>CidrIpv6</c>.</param>
/// <param name="Address">The addresses.</param>
internal sealed record Peers(string Key, Value Address)
{
    private const string Class = "aws-cdk-lib.aws_ec2.Peer";

    /// <summary>Whether they are IPv6 addresses.</summary>
    public bool IsIpv6 => Key == "CidrIpv6";

    /// <summary>The addresses of a peer; null when it is another one or not known.</summary>
    public static Peers? Of(CdkValue? value) => value is CdkObject { MemberOf: Class, Member: { } member } peer ? member switch
    {
        "anyIpv4" => new Peers("CidrIp", Texts.Known("0.0.0.0/0", peer.Span)),
        "anyIpv6" => new Peers("CidrIpv6", Texts.Known("::/0", peer.Span)),
        "ipv4" => Known("CidrIp", peer),
        "ipv6" => Known("CidrIpv6", peer),
        _ => null,
    } : null;

    // A token makes a resource of its own.
    private static Peers? Known(string key, CdkObject peer) =>
        peer.Arguments.Count == 1 && peer.Arguments[0].Value is PlainValue { Value: ScalarValue address } ? new Peers(key, address) : null;
}
