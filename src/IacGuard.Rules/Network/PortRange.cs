using System.Globalization;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Network;

/// <summary>
/// The ports that a rule of a security group or a network ACL opens, as far as they are known: surely from <see cref="SureLow"/> to
/// <see cref="SureHigh"/>, at most from <see cref="MostLow"/> to <see cref="MostHigh"/>. Protocol -1 is every port; ICMP has none.
/// </summary>
internal readonly record struct PortRange(int SureLow, int SureHigh, int MostLow, int MostHigh, string Reason)
{
    public const int MaxPort = 65535;
    private static readonly PortRange None = new(1, 0, 1, 0, "");
    private static readonly PortRange All = new(0, MaxPort, 0, MaxPort, "");

    /// <summary>Whether a stretch of ports is open, at least in part.</summary>
    public Truth Opens(int low, int high)
    {
        if (SureLow <= SureHigh && SureLow <= high && low <= SureHigh)
        {
            return Truth.True;
        }

        return MostLow <= MostHigh && MostLow <= high && low <= MostHigh ? Truth.Unknown(Reason) : Truth.False;
    }

    /// <summary>Whether every port is open.</summary>
    public Truth IsEverything => SureLow == 0 && SureHigh == MaxPort
        ? Truth.True
        : MostLow == 0 && MostHigh == MaxPort ? Truth.Unknown(Reason) : Truth.False;

    /// <summary>Reads the fields of a row.</summary>
    public static PortRange Read(MapValue row, EvaluationContext context)
    {
        var isAcl = row.TryGet("PortRange", out _) || row.TryGet("RuleAction", out _);
        var protocol = context.Resolve(row[isAcl ? "Protocol" : "IpProtocol"]);
        if (protocol is not ScalarValue { Text: var text })
        {
            return protocol.IsAbsent ? None : new PortRange(1, 0, 0, MaxPort, "the protocol " + protocol.WhyUnknown());
        }

        switch (text.Trim().ToLowerInvariant())
        {
            case "-1" or "all":
                return All;
            case "tcp" or "udp" or "6" or "17":
                var place = isAcl ? context.Resolve(row["PortRange"]) as MapValue ?? MapValue.Empty : row;
                return Ports(context.Resolve(place[isAcl ? "From" : "FromPort"]), context.Resolve(place[isAcl ? "To" : "ToPort"]));
            default:
                return None;
        }
    }

    private static PortRange Ports(Value from, Value to)
    {
        // -1 in both is how some tools write "all".
        if (IsNumber(from, -1) && IsNumber(to, -1))
        {
            return All;
        }

        // A start without an end (or with -1) never means fewer ports than the start itself; EC2 refuses it, other tools write it.
        var low = Number(from);
        var high = to.IsAbsent ? low : IsNumber(to, -1) ? MaxPort : Number(to);
        var reason = "the port " + (low is null ? from : to).WhyUnknown();
        return (low, high) switch
        {
            ({ } l, { } h) => new PortRange(l, h, l, h, ""),
            ({ } l, null) => new PortRange(1, 0, l, MaxPort, reason),
            (null, { } h) => new PortRange(1, 0, 0, h, reason),
            _ => new PortRange(1, 0, 0, MaxPort, reason),
        };
    }

    private static bool IsNumber(Value value, int number) => value is ScalarValue scalar && scalar.TryGetNumber(out var given) && given.Equals((double)number);

    private static int? Number(Value value) =>
        value is ScalarValue scalar && scalar.TryGetNumber(out var number) && number is >= -1 and <= MaxPort ? Convert.ToInt32(number, CultureInfo.InvariantCulture) : null;
}
