using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace IacGuard.Rules.Iam.Statements;

/// <summary>Address ranges in <c>aws:SourceIp</c>.</summary>
internal static class AddressRange
{
    // S3 calls a policy public when the range is wider: docs/AmazonS3/latest/userguide/access-control-block-public-access.html.
    private const int WidestIpv4 = 8;
    private const int WidestIpv6 = 32;

    /// <summary>Whether a CIDR range or single address is no wider than AWS lets pass as a limit.</summary>
    public static bool IsNarrow(string range)
    {
        var parts = range.Split('/');
        if (parts.Length > 2 || !IPAddress.TryParse(parts[0], out var address))
        {
            return false;
        }

        return parts.Length == 1
            || (int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
                && bits >= (address.AddressFamily == AddressFamily.InterNetwork ? WidestIpv4 : WidestIpv6));
    }
}
