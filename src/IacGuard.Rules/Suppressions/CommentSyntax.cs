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
    private const string CheckovMarker = "checkov:skip=";
    private const string TrivyMarker = "trivy:ignore:";
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

        var checkov = text.IndexOf(CheckovMarker, StringComparison.Ordinal);
        if (checkov >= 0)
        {
            return ReadCheckov(text.Substring(checkov + CheckovMarker.Length));
        }

        var trivy = text.IndexOf(TrivyMarker, StringComparison.Ordinal);
        return trivy >= 0 ? ReadTrivy(text.Substring(trivy)) : null;
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

    // trivy:ignore:AVD-AWS-0086:exp:2027-01-31, several in one comment parted by blanks.
    private static CommentSyntax ReadTrivy(string text)
    {
        var ids = new List<string>();
        DateTime? expires = null;
        foreach (var word in text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!word.StartsWith(TrivyMarker, StringComparison.Ordinal))
            {
                continue;
            }

            var parts = word.Split(':');
            ids.Add(parts[2].StartsWith("AVD-", StringComparison.Ordinal) ? parts[2].Substring(4) : parts[2]);
            for (var i = 3; i + 1 < parts.Length; i++)
            {
                expires = parts[i] == "exp" && TryReadDate(parts[i + 1], out var day) ? day : expires;
            }
        }

        return new CommentSyntax("trivy", ids, null, expires, null);
    }
}
