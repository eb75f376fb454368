using System.Globalization;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>The protocol and ports of a security group rule.</summary>
/// <param name="Protocol">CloudFormation's <c>IpProtocol</c>.</param>
/// <param name="From">The first port; absent for all traffic.</param>
/// <param name="To">The last port.</param>
/// <param name="Name">How the CDK calls them in names and descriptions; null when not known.</param>
internal sealed record PortRange(Value Protocol, Value From, Value To, string? Name);

/// <summary>Reads <c>ec2.Port</c>: its static members and factories (aws-cdk-lib 2.276.0, aws-ec2/lib/port.ts).</summary>
internal static class Ports
{
    private const string Port = "aws-cdk-lib.aws_ec2.Port";

    private static readonly Dictionary<string, int> Tcp = new(StringComparer.Ordinal)
    {
        ["DNS_TCP"] = 53,
        ["HTTP"] = 80,
        ["HTTPS"] = 443,
        ["IMAP"] = 143,
        ["IMAPS"] = 993,
        ["LDAP"] = 389,
        ["MSSQL"] = 1433,
        ["MYSQL_AURORA"] = 3306,
        ["NFS"] = 2049,
        ["POP3"] = 110,
        ["POP3S"] = 995,
        ["POSTGRES"] = 5432,
        ["RDP"] = 3389,
        ["SMB"] = 445,
        ["SMTP"] = 25,
        ["SSH"] = 22,
    };

    /// <summary>The range of a port value.</summary>
    public static PortRange Read(CdkValue? value, IValueLowering values, SourceSpan span) => value switch
    {
        CdkObject { MemberOf: Port, Member: { } member } made => Member(made, member, values),
        CdkObject { Fqn: Port, Member: null } made => Custom(made, values),
        _ => Unknown(value?.Span ?? span),
    };

    /// <summary>A range of TCP ports that are not known, such as a database's own.</summary>
    public static PortRange Default(SourceSpan span) => new(Texts.Known("tcp", span), NotKnown(span), NotKnown(span), null);

    private static PortRange Member(CdkObject made, string member, IValueLowering values)
    {
        if (Tcp.TryGetValue(member, out var port))
        {
            return Fixed(made, "tcp", port, port, Text(port));
        }

        return member switch
        {
            "DNS_UDP" => Fixed(made, "udp", 53, 53, "UDP 53"),
            "tcp" => Single(made, "tcp", "", values),
            "udp" => Single(made, "udp", "UDP ", values),
            "tcpRange" => Range(made, "tcp", "", values),
            "udpRange" => Range(made, "udp", "UDP ", values),
            "allTcp" => Fixed(made, "tcp", 0, 65535, "ALL PORTS"),
            "allUdp" => Fixed(made, "udp", 0, 65535, "UDP ALL PORTS"),
            "allTraffic" => new PortRange(Texts.Known("-1", made.Span), AbsentValue.Instance, AbsentValue.Instance, "ALL TRAFFIC"),
            "allIcmp" => Fixed(made, "icmp", -1, -1, "ALL ICMP"),
            "allIcmpV6" => Fixed(made, "icmpv6", -1, -1, "ALL ICMPv6"),
            "icmpPing" => Fixed(made, "icmp", 8, -1, "ICMP Type 8"),
            "esp" => Fixed(made, "50", 50, 50, "ESP 50"),
            "ah" => Fixed(made, "51", 51, 51, "AH 51"),
            _ => Unknown(made.Span),
        };
    }

    // new Port(new PortProps { Protocol, FromPort, ToPort, StringRepresentation }).
    private static PortRange Custom(CdkObject made, IValueLowering values)
    {
        var protocol = made.Prop("protocol") is EnumMember { Member: { } member }
            ? member switch { "ALL" => "-1", "TCP" => "tcp", "UDP" => "udp", "ICMP" => "icmp", "ICMPV6" => "58", _ => null }
            : null;
        return new PortRange(
            protocol is null ? NotKnown(made.Span) : Texts.Known(protocol, made.Span),
            Lower(made.Prop("fromPort"), values),
            Lower(made.Prop("toPort"), values),
            made.Prop("stringRepresentation").Text());
    }

    private static PortRange Single(CdkObject made, string protocol, string prefix, IValueLowering values)
    {
        var port = Lower(made["port"], values);
        return new PortRange(Texts.Known(protocol, made.Span), port, port, port is ScalarValue known ? prefix + known.Text : null);
    }

    private static PortRange Range(CdkObject made, string protocol, string prefix, IValueLowering values)
    {
        var (from, to) = (Lower(made["startPort"], values), Lower(made["endPort"], values));
        return new PortRange(Texts.Known(protocol, made.Span), from, to, from is ScalarValue first && to is ScalarValue last ? prefix + first.Text + "-" + last.Text : null);
    }

    private static PortRange Fixed(CdkObject made, string protocol, int from, int to, string name) =>
        new(Texts.Known(protocol, made.Span), Number(from, made.Span), Number(to, made.Span), name);

    private static PortRange Unknown(SourceSpan span) => new(NotKnown(span), NotKnown(span), NotKnown(span), null);

    private static Value Lower(CdkValue? value, IValueLowering values) => value is null ? AbsentValue.Instance : values.Lower(value);

    private static UnknownValue NotKnown(SourceSpan span) => Texts.Unknown("is a port that is not known from the code", span);

    private static ScalarValue Number(int number, SourceSpan span) => new(Text(number), ScalarKind.Number, span);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
