using System.Globalization;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Network;

/// <summary>A test of an address range: of the value itself, or of the range fields of a row.</summary>
public abstract class CidrPredicate : Predicate
{
    /// <summary>The fields of a row that hold address ranges.</summary>
    internal static readonly string[] Fields = ["CidrIp", "CidrIpv6", "CidrBlock", "Ipv6CidrBlock"];

    /// <summary>Whether a range offends.</summary>
    protected abstract bool Offends(Cidr range, Value argument);

    /// <inheritdoc />
    public sealed override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        var resolved = context.Resolve(value);
        if (resolved is not MapValue row)
        {
            return Judge(resolved, "", argument, context);
        }

        var result = Truth.False;
        foreach (var field in Fields)
        {
            // An open row stands for a rule that cannot be read: one unknown is enough.
            result = result.Or(Judge(context.Resolve(row[field]), field, argument, context));
        }

        return result;
    }

    private Truth Judge(Value value, string path, Value argument, EvaluationContext context)
    {
        switch (value)
        {
            case ListValue list:
                var result = Truth.False;
                var items = context.Items(list, out var isOpen);
                for (var i = 0; i < items.Count; i++)
                {
                    result = result.Or(Judge(items[i], $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]", argument, context));
                }

                return isOpen ? result.Or(Truth.Unknown("more address ranges may be added that are not visible here")) : result;
            case ScalarValue { Text: var text }:
                if (!Cidr.TryParse(text.Trim(), out var range) || !Offends(range, argument))
                {
                    return Truth.False;
                }

                context.Report(value, path, ("cidr", text.Trim()), ("prefix", range.PrefixLength.ToString(CultureInfo.InvariantCulture)));
                return Truth.True;
            case AbsentValue or MapValue:
                return Truth.False;
            default:
                return Truth.Unknown("the address range " + value.WhyUnknown());
        }
    }
}

/// <summary><c>net.publicCidr</c>: true for the whole internet, however it is spelled.</summary>
public sealed class PublicCidrPredicate : CidrPredicate
{
    /// <inheritdoc />
    public override string Name => "net.publicCidr";

    /// <inheritdoc />
    public override string Summary =>
        "The range is the whole internet (0.0.0.0/0, ::/0 in any spelling) or half of it. On a row: any of its ranges. Facts: cidr, prefix.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Flag;

    /// <inheritdoc />
    protected override bool Offends(Cidr range, Value argument) => IsPublic(range);

    /// <summary>Whether it is the whole internet or half of it: two halves are the usual way around a check for /0.</summary>
    internal static bool IsPublic(Cidr range) => range.PrefixLength <= 1;
}

/// <summary><c>net.wideCidr</c>: true for a public range that is wider than a prefix length.</summary>
public sealed class WideCidrPredicate : CidrPredicate
{
    /// <inheritdoc />
    public override string Name => "net.wideCidr";

    /// <inheritdoc />
    public override string Summary =>
        "The range is public and wider than allowed. Options ipv4 and ipv6: the shortest prefix length allowed (16 and 32 unless given). Facts: cidr, prefix.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Options;

    /// <inheritdoc />
    public override IReadOnlyList<string> OptionNames => ["ipv4", "ipv6"];

    /// <inheritdoc />
    protected override bool Offends(Cidr range, Value argument) =>
        range.PrefixLength < (range.IsIpv6 ? Option(argument, "ipv6", 32) : Option(argument, "ipv4", 16)) && !range.IsPrivate;

    private static double Option(Value argument, string name, double otherwise) =>
        argument is MapValue map && map[name] is ScalarValue scalar && scalar.TryGetNumber(out var given) ? given : otherwise;
}
