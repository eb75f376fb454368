using System.Globalization;
using System.Text;

namespace IacGuard.Rules.Evaluation;

/// <summary>Identifies findings across moved lines and renamed files.</summary>
internal static class Fingerprint
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>64 bits of FNV-1a over the rule, the resource, the property without list positions and the offending value.</summary>
    public static string Of(string rule, string resource, string property, string value)
    {
        var hash = Basis;
        hash = Add(hash, rule);
        hash = Add(hash, resource);
        hash = Add(hash, WithoutPositions(property));
        hash = Add(hash, value);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    private static ulong Add(ulong hash, string text)
    {
        foreach (var unit in text)
        {
            hash = unchecked((hash ^ unit) * Prime);
        }

        return unchecked((hash ^ 0x1F) * Prime);
    }

    private static string WithoutPositions(string path)
    {
        if (path.IndexOf('[') < 0)
        {
            return path;
        }

        var text = new StringBuilder(path.Length);
        foreach (var unit in path)
        {
            if (unit is not ('[' or ']' or (>= '0' and <= '9')))
            {
                text.Append(unit);
            }
        }

        return text.ToString();
    }
}
