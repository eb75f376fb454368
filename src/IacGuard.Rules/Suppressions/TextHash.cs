using System.Globalization;

namespace IacGuard.Rules.Suppressions;

/// <summary>A short hash of texts that is the same on every machine and in every version (FNV-1a, 64 bits).</summary>
internal static class TextHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash as 16 hexadecimal digits.</summary>
    public static string Of(params string[] texts)
    {
        var hash = Basis;
        foreach (var text in texts)
        {
            foreach (var c in text)
            {
                hash = unchecked((hash ^ c) * Prime);
            }

            hash = unchecked((hash ^ 0xffff) * Prime);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
