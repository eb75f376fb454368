namespace IacGuard.Rules.Suppressions;

/// <summary>Patterns in which <c>*</c> stands for any text.</summary>
internal static class Wildcard
{
    /// <summary>Whether the whole text matches. Linear in practice, quadratic at worst.</summary>
    public static bool IsMatch(string text, string pattern)
    {
        int at = 0, next = 0, star = -1, retry = 0;
        while (at < text.Length)
        {
            if (next < pattern.Length && pattern[next] == '*')
            {
                star = next++;
                retry = at;
            }
            else if (next < pattern.Length && pattern[next] == text[at])
            {
                next++;
                at++;
            }
            else if (star >= 0)
            {
                next = star + 1;
                at = ++retry;
            }
            else
            {
                return false;
            }
        }

        while (next < pattern.Length && pattern[next] == '*')
        {
            next++;
        }

        return next == pattern.Length;
    }
}
