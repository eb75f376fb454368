using System.Globalization;

namespace IacGuard.Rules.Suppressions;

/// <summary>What a comment asks for: <c>iacguard:ignore IG2001,IG2002 expires=2027-01-31 reason</c>, or a peer's form.</summary>
/// <param name="Suite">The peer's suite; null for our own form.</param>
/// <param name="Rules">The ids; empty when none is named.</param>
/// <param name="Reason">The reason; null without one.</param>
/// <param name="Expires">The last day; null when it does not end.</param>
/// <param name="Defect">Why it cannot count; null when it can.</param>
internal sealed record CommentSyntax(string? Suite, IReadOnlyList<string> Rules, string? Reason, DateTime? Expires, string? Defect)
{
    private const string OwnMarker = "iacguard:ignore";
    // Checkov also takes the names that its makers gave it, Trivy those of the tools that it came from.
    private static readonly string[] CheckovMarkers = ["checkov:skip=", "bridgecrew:skip=", "cortex:skip="];
    private static readonly string[] TrivyMarkers = ["trivy:ignore:", "tfsec:ignore:", "cfsec:ignore:"];
    private const string ExpiresMarker = "expires=";
    private static readonly char[] Blanks = [' ', '\t'];
    private static readonly char[] Separators = ['-', ':', '\u2013', '\u2014', ' ', '\t'];

    /// <summary>Reads the text of a comment; null when it asks for nothing.</summary>
    public static CommentSyntax? Read(string text)
    {
        if (text.StartsWith(OwnMarker, StringComparison.Ordinal))
        {
            return ReadOwn(text.Substring(OwnMarker.Length));
        }

        foreach (var marker in CheckovMarkers)
        {
            var at = text.IndexOf(marker, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return ReadCheckov(text.Substring(at + marker.Length));
            }
        }

        return Array.Exists(TrivyMarkers, marker => text.IndexOf(marker, StringComparison.OrdinalIgnoreCase) >= 0) ? ReadTrivy(text) : null;
    }

    /// <summary>Reads a date as suppressions write it.</summary>
    public static bool TryReadDate(string text, out DateTime day) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static CommentSyntax ReadOwn(string rest)
    {
        var words = rest.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var ids = new List<string>();
        var reason = new List<string>();
        var isListing = true;
        DateTime? expires = null;
        string? defect = null;
        foreach (var word in words)
        {
            if (word.StartsWith(ExpiresMarker, StringComparison.Ordinal))
            {
                isListing = false;
                var day = word.Substring(ExpiresMarker.Length);
                expires = TryReadDate(day, out var date) ? date : null;
                defect = expires is null ? $"'{day}' is not a date: expected the form expires=2027-01-31, so the suppression does not count." : defect;
            }
            else if (isListing)
            {
                ids.AddRange(word.Split([','], StringSplitOptions.RemoveEmptyEntries));
                isListing = word.EndsWith(",", StringComparison.Ordinal);
            }
            else
            {
                reason.Add(word);
            }
        }

        var why = string.Join(" ", reason).Trim(Separators);
        return new CommentSyntax(null, ids, why.Length == 0 ? null : why, expires, defect);
    }

    private static CommentSyntax ReadCheckov(string rest)
    {
        var colon = rest.IndexOf(':');
        var ids = (colon < 0 ? rest : rest.Substring(0, colon)).Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        var reason = colon < 0 ? "" : rest.Substring(colon + 1).Trim();
        return new CommentSyntax("checkov", ids, reason.Length == 0 ? null : reason, null, null);
    }

    // trivy:ignore:AVD-AWS-0086:exp:2027-01-31 or trivy:ignore:aws-s3-block-public-acls, several in one comment parted by blanks.
    private static CommentSyntax ReadTrivy(string text)
    {
        var ids = new List<string>();
        DateTime? expires = null;
        foreach (var word in text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Array.Exists(TrivyMarkers, marker => word.TrimStart('#').StartsWith(marker, StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            var parts = word.Split(':');
            ids.AddRange(TrivyIds.Resolve(parts[2]));
            for (var i = 3; i + 1 < parts.Length; i++)
            {
                expires = parts[i] == "exp" && TryReadDate(parts[i + 1], out var day) ? day : expires;
            }
        }

        return new CommentSyntax("trivy", ids, null, expires, null);
    }
}
