using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Numerics;
using IacGuard.CloudFormation.Reading;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Intrinsics;

/// <summary><c>Fn::Cidr: [ipBlock, count, cidrBits]</c>: the block's first <c>count</c> sub-blocks with <c>cidrBits</c> host bits each.</summary>
internal static class CidrBlocks
{
    // The range that CloudFormation takes.
    private const int MaxCount = 256;

    internal static Value Evaluate(ValueReader reader, in IntrinsicCall call)
    {
        if (call.Arguments is not { Count: 2 or 3 } parts)
        {
            return call.Malformed("a block, a count and the number of host bits");
        }

        var block = reader.Read(parts[0], call.Scope);
        var count = reader.Read(parts[1], call.Scope);
        var bits = parts.Count == 3 ? reader.Read(parts[2], call.Scope) : null;
        if (block is not ScalarValue blockText || count is not ScalarValue countText || bits is not null and not ScalarValue)
        {
            return Functions.Derived(block, "|Cidr", call);
        }

        return (Value?)Compute(blockText.Text, countText.Text, (bits as ScalarValue)?.Text, call)
            ?? call.Malformed("a block, a count from 1 to 256 and host bits that fit into the block");
    }

    private static ListValue? Compute(string block, string countText, string? bitsText, in IntrinsicCall call)
    {
        var slash = block.IndexOf('/');
        if (slash < 0
            || !IPAddress.TryParse(block.Substring(0, slash), out var address)
            || !TryParse(block.Substring(slash + 1), out var prefix)
            || !TryParse(countText, out var count))
        {
            return null;
        }

        var width = address.AddressFamily == AddressFamily.InterNetworkV6 ? 128 : 32;
        var hostBits = width == 128 ? 64 : 8;
        if ((bitsText is not null && !TryParse(bitsText, out hostBits)) || prefix > width || count is < 1 or > MaxCount
            || hostBits < 1 || width - hostBits < prefix || BigInteger.One << (width - hostBits - prefix) < count)
        {
            return null;
        }

        var size = BigInteger.One << hostBits;
        var first = ToNumber(address) >> (width - prefix) << (width - prefix);
        var items = new Value[count];
        for (var i = 0; i < count; i++)
        {
            var text = ToAddress(first + (size * i), width / 8) + "/" + (width - hostBits).ToString(CultureInfo.InvariantCulture);
            items[i] = new ScalarValue(text, ScalarKind.String, call.Span);
        }

        return new ListValue(items, call.Span);
    }

    private static bool TryParse(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static BigInteger ToNumber(IPAddress address)
    {
        var number = BigInteger.Zero;
        foreach (var part in address.GetAddressBytes())
        {
            number = (number << 8) + part;
        }

        return number;
    }

    private static IPAddress ToAddress(BigInteger number, int length)
    {
        var bytes = new byte[length];
        for (var i = length - 1; i >= 0; i--)
        {
            bytes[i] = (byte)(number & 0xff);
            number >>= 8;
        }

        return new IPAddress(bytes);
    }
}
