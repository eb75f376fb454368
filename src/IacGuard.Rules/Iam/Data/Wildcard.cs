namespace IacGuard.Rules.Iam.Data;

/// <summary>IAM's wildcards: <c>*</c> is any text, <c>?</c> one character; case is ignored, as IAM does for actions.</summary>
public static class Wildcard
{
    /// <summary>Whether the text holds a wildcard.</summary>
    public static bool IsIn(string text) => IsIn(text.AsSpan());

    /// <summary>Whether the text holds a wildcard.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => text.IndexOfAny('*', '?') >= 0;

    /// <summary>Whether a pattern matches every text that has at least one character.</summary>
    public static bool IsEverything(string pattern) => IsEverything(pattern.AsSpan());

    /// <summary>Whether a pattern matches every text that has at least one character.</summary>
    public static bool IsEverything(ReadOnlySpan<char> pattern)
    {
        var (stars, marks) = (0, 0);
        foreach (var c in pattern)
        {
            if (c == '*')
            {
                stars++;
            }
            else if (c == '?')
            {
                marks++;
            }
            else
            {
                return false;
            }
        }

        return stars > 0 && marks <= 1;
    }

    /// <summary>Whether a pattern matches a text. Linear in practice: it only ever goes back to the last star.</summary>
    public static bool Matches(string pattern, string text)
    {
        int p = 0, t = 0, star = -1, mark = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, mark) = (p++, t);
            }
            else if (p < pattern.Length && (pattern[p] == '?' || Same(pattern[p], text[t])))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                (p, t) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
        {
            p++;
        }

        return p == pattern.Length;
    }

    private static bool Same(char left, char right) => left == right || char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
