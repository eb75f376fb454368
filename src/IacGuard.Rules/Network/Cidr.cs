using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace IacGuard.Rules.Network;

/// <summary>A range of addresses, its host bits cleared.</summary>
public readonly struct Cidr
{
    private static readonly string[] Private =
        ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "fc00::/7", "fe80::/10", "::1/128"];

    private static readonly Lazy<Cidr[]> PrivateRanges = new(static () => [.. Private.Select(static text => TryParse(text, out var cidr) ? cidr : default)]);
    private readonly byte[] bytes;

    private Cidr(byte[] bytes, int prefix)
    {
        this.bytes = bytes;
        PrefixLength = prefix;
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] &= Mask(prefix - (i * 8));
        }
    }

    /// <summary>How many leading bits are fixed.</summary>
    public int PrefixLength { get; }

    /// <summary>Whether it is a range of IPv6 addresses.</summary>
    public bool IsIpv6 => bytes.Length == 16;

    /// <summary>Whether it holds every address.</summary>
    public bool IsEverything => PrefixLength == 0;

    /// <summary>Whether all of it lies in ranges that are not routed on the internet (RFC 1918, 6598, 4193, 3927, loopback).</summary>
    public bool IsPrivate
    {
        get
        {
            foreach (var range in PrivateRanges.Value)
            {
                if (range.Contains(this))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Reads <c>10.0.0.0/8</c> or <c>2001:db8::/32</c>; an address without a length is one address.</summary>
    public static bool TryParse(string text, out Cidr cidr)
    {
        cidr = default;
        var slash = text.IndexOf('/');
        var address = slash < 0 ? text : text.Substring(0, slash);
        var length = slash < 0 ? null : text.Substring(slash + 1);
        if (!IPAddress.TryParse(address, out var ip) || !IsSpelledOut(address, ip))
        {
            return false;
        }

        var bytes = ip.GetAddressBytes();
        var prefix = bytes.Length * 8;
        if (length is not null && (!int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out prefix) || prefix > bytes.Length * 8))
        {
            return false;
        }

        cidr = new Cidr(bytes, prefix);
        return true;
    }

    /// <summary>Whether another range lies inside this one.</summary>
    public bool Contains(Cidr other)
    {
        if (IsIpv6 != other.IsIpv6 || other.PrefixLength < PrefixLength)
        {
            return false;
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            if (((bytes[i] ^ other.bytes[i]) & Mask(PrefixLength - (i * 8))) != 0)
            {
                return false;
            }
        }

        return true;
    }

    // The framework takes 10.1 and 0x0a000001 for addresses; AWS does not.
    private static bool IsSpelledOut(string address, IPAddress ip) =>
        ip.AddressFamily == AddressFamily.InterNetworkV6 || (address.Split('.').Length == 4 && address.IndexOf('x') < 0 && address.IndexOf('X') < 0);

    private static byte Mask(int bits) => bits >= 8 ? (byte)0xFF : bits <= 0 ? (byte)0 : (byte)(0xFF << (8 - bits));
}
