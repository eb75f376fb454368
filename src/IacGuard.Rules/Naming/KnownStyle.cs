namespace IacGuard.Rules.Naming;

/// <summary>Styles of texts that are wholly known, told in one pass: nearly every identifier is one.</summary>
internal static class KnownStyle
{
    /// <summary>Whether a text is in a style; false for a style that is not known here.</summary>
    public static bool Follows(string style, string text) => style switch
    {
        "kebab-case" => IsIn(text, IsLower, IsLowerOrDigit, '-'),
        "snake_case" => IsIn(text, IsLower, IsLowerOrDigit, '_'),
        "SCREAMING_SNAKE_CASE" => IsIn(text, IsUpper, static c => IsUpper(c) || IsDigit(c), '_'),
        "PascalCase" => IsIn(text, IsUpper, IsLetterOrDigit, null),
        "camelCase" => IsIn(text, IsLower, IsLetterOrDigit, null),
        "lowercase" => IsIn(text, IsLower, IsLowerOrDigit, null),
        _ => false,
    };

    private static bool IsIn(string text, Func<char, bool> isFirst, Func<char, bool> isNext, char? separator)
    {
        if (text.Length == 0 || !isFirst(text[0]))
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            var follows = isNext(text[i]) || (text[i] == separator && i + 1 < text.Length && isNext(text[i + 1]));
            if (!follows)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLowerOrDigit(char c) => IsLower(c) || IsDigit(c);

    private static bool IsLetterOrDigit(char c) => IsLower(c) || IsUpper(c) || IsDigit(c);
}
