using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>The ports of a rule of a security group.</summary>
/// <param name="Entries">What is written into the rule.</param>
/// <param name="Text">How the CDK writes the ports in ids and descriptions.</param>
internal sealed record PortRange(IReadOnlyList<MapEntry> Entries, string Text)
{
    /// <summary>Whether a reference stands for the port, so that the rule is a resource of its own.</summary>
    public bool IsToken { get; init; }

    /// <summary>One TCP port.</summary>
    public static PortRange Tcp(Value port, string text, SourceSpan span) =>
        new([new("IpProtocol", span, new ScalarValue("tcp", ScalarKind.String, span)), new("FromPort", span, port), new("ToPort", span, port)], text);
}

/// <summary>What <c>aws_ec2.Port</c> writes into a rule of a security group. Source: what aws-cdk-lib 2.160.0 synthesizes.</summary>
internal static class Ports
{
    private const string Class = "aws-cdk-lib.aws_ec2.Port";

    private static readonly Dictionary<string, (string Protocol, int Port)> Named = new(StringComparer.Ordinal)
    {
        ["SSH"] = ("tcp", 22),
        ["SMTP"] = ("tcp", 25),
        ["DNS_TCP"] = ("tcp", 53),
        ["DNS_UDP"] = ("udp", 53),
        ["HTTP"] = ("tcp", 80),
        ["POP3"] = ("tcp", 110),
        ["IMAP"] = ("tcp", 143),
        ["LDAP"] = ("tcp", 389),
        ["HTTPS"] = ("tcp", 443),
        ["SMB"] = ("tcp", 445),
        ["IMAPS"] = ("tcp", 993),
        ["POP3S"] = ("tcp", 995),
        ["MSSQL"] = ("tcp", 1433),
        ["NFS"] = ("tcp", 2049),
        ["MYSQL_AURORA"] = ("tcp", 3306),
        ["RDP"] = ("tcp", 3389),
        ["POSTGRES"] = ("tcp", 5432),
    };

    /// <summary>The ports; null when they are not known.</summary>
    public static PortRange? Of(CdkValue? value)
    {
        if (value is not CdkObject { MemberOf: Class, Member: { } member } port)
        {
            return null;
        }

        if (Named.TryGetValue(member, out var named))
        {
            return Rule(port, named.Protocol, Number(named.Port, port.Span), Number(named.Port, port.Span));
        }

        return member switch
        {
            "tcp" or "udp" => One(port, member),
            "tcpRange" or "udpRange" => Range(port, member.Substring(0, 3)),
            "allTcp" => new(Entries(port, "tcp", Number(0, port.Span), Number(65535, port.Span)), "ALL PORTS"),
            "allUdp" => new(Entries(port, "udp", Number(0, port.Span), Number(65535, port.Span)), "UDP ALL PORTS"),
            "allTraffic" => new([new MapEntry("IpProtocol", port.Span, new ScalarValue("-1", ScalarKind.String, port.Span))], "ALL TRAFFIC"),
            _ => null,
        };
    }

    private static PortRange? One(CdkObject port, string protocol) =>
        port.Arguments.Count == 1 && port.Arguments[0].Value is PlainValue { Value: ScalarValue number } ? Rule(port, protocol, number, number) : null;

    private static PortRange? Range(CdkObject port, string protocol) =>
        port.Arguments.Count == 2 && port.Arguments[0].Value is PlainValue { Value: ScalarValue first } && port.Arguments[1].Value is PlainValue { Value: ScalarValue last }
            ? Rule(port, protocol, first, last)
            : null;

    private static PortRange Rule(CdkObject port, string protocol, ScalarValue first, ScalarValue last) =>
        new(Entries(port, protocol, first, last), (protocol == "udp" ? "UDP " : "") + (ReferenceEquals(first, last) || first.Equals(last) ? first.Text : first.Text + "-" + last.Text));

    private static MapEntry[] Entries(CdkObject port, string protocol, ScalarValue first, ScalarValue last) =>
    [
        new("IpProtocol", port.Span, new ScalarValue(protocol, ScalarKind.String, port.Span)),
        new("FromPort", port.Span, first),
        new("ToPort", port.Span, last),
    ];

    private static ScalarValue Number(int number, SourceSpan span) => new(number.ToString(System.Globalization.CultureInfo.InvariantCulture), ScalarKind.Number, span);
}
