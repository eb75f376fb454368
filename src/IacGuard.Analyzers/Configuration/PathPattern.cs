using System.Text;
using System.Text.RegularExpressions;

namespace IacGuard.Analyzers.Configuration;

/// <summary>Path globs of the configuration: <c>*</c>, <c>**</c>, <c>?</c>, <c>[a-z]</c> and <c>{a,b}</c>.</summary>
internal static class PathPattern
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(100);

    /// <summary>Makes tests for absolute paths of globs that are relative to a folder. A pattern of a folder covers all in it.</summary>
    public static Func<string, Func<string, bool>> MatcherIn(string folder)
    {
        var prefix = Slashes(folder).TrimEnd('/') + "/";
        return pattern =>
        {
            var regex = Compile(pattern);
            return path => Slashes(path) is var slashed && slashed.StartsWith(prefix, StringComparison.Ordinal) && IsMatch(regex, slashed.Substring(prefix.Length));
        };
    }

    private static string Slashes(string path) => path.Replace('\\', '/');

    private static bool IsMatch(Regex regex, string path)
    {
        try
        {
            return regex.IsMatch(path);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static Regex Compile(string pattern)
    {
        var plain = (pattern.StartsWith("./", StringComparison.Ordinal) ? pattern.Substring(2) : pattern).TrimEnd('/');
        var text = new StringBuilder("^");
        var depth = 0;
        for (var i = 0; i < plain.Length; i++)
        {
            text.Append(plain[i] switch
            {
                '*' when Is(plain, i + 1, '*') && Is(plain, i + 2, '/') => Skip(ref i, 2, "(?:.*/)?"),
                '*' when Is(plain, i + 1, '*') => Skip(ref i, 1, ".*"),
                '*' => "[^/]*",
                '?' => "[^/]",
                '{' => Open(ref depth),
                '}' when depth > 0 => Close(ref depth),
                ',' when depth > 0 => "|",
                '[' when plain.IndexOf(']', i) is var end && end > i + 1 => Skip(ref i, end - i, SetOf(plain.Substring(i + 1, end - i - 1))),
                var other => Regex.Escape(other.ToString()),
            });
        }

        text.Append(')', depth).Append("(?:/.*)?$");
        return new Regex(text.ToString(), RegexOptions.CultureInvariant, Timeout);
    }

    private static string SetOf(string signs) => signs[0] == '!' ? "[^" + Regex.Escape(signs.Substring(1)) + "]" : "[" + Regex.Escape(signs) + "]";

    private static bool Is(string text, int at, char sign) => at < text.Length && text[at] == sign;

    private static string Skip(ref int at, int more, string pattern)
    {
        at += more;
        return pattern;
    }

    private static string Open(ref int depth)
    {
        depth++;
        return "(?:";
    }

    private static string Close(ref int depth)
    {
        depth--;
        return ")";
    }
}
