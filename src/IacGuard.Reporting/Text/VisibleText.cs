using System.Globalization;
using System.Text;

namespace IacGuard.Reporting;

/// <summary>
/// Text from an input, made safe for terminals and build logs: what would move the cursor, reorder or hide text, break the line, or be
/// taken as a command of the build server is shown as an escape such as <c>\u001B</c>.
/// </summary>
public static class VisibleText
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';
    private const char FirstNonCharacter = '\uFFFE';

    /// <summary>The text on one line with everything harmful shown as an escape; the same string when nothing is.</summary>
    public static string Escape(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var length = Read(text, i, out var escape);
            if (escape is not null)
            {
                return EscapeFrom(text, i);
            }

            i += length;
        }

        return text;
    }

    /// <summary>Reads one character: how many UTF-16 units it takes, and what to show in its place (null: itself).</summary>
    internal static int Read(string text, int index, out string? escape)
    {
        var c = text[index];
        if (c is >= ' ' and < '\x7F')
        {
            escape = StartsLogCommand(text, index) ? Hex(c) : null;
            return 1;
        }

        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            var rune = char.ConvertToUtf32(c, text[index + 1]);
            escape = CharUnicodeInfo.GetUnicodeCategory(rune) == UnicodeCategory.Format ? $@"\U{rune:X8}" : null;
            return 2;
        }

        escape = c switch
        {
            '\n' => @"\n",
            '\r' => @"\r",
            '\t' => @"\t",
            ZeroWidthNonJoiner or ZeroWidthJoiner => null,
            _ => IsHidden(c) ? Hex(c) : null,
        };
        return 1;
    }

    private static string EscapeFrom(string text, int start)
    {
        var builder = new StringBuilder(text.Length + 16).Append(text, 0, start);
        for (var i = start; i < text.Length;)
        {
            var length = Read(text, i, out var escape);
            _ = escape is null ? builder.Append(text, i, length) : builder.Append(escape);
            i += length;
        }

        return builder.ToString();
    }

    private static bool IsHidden(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate || c >= FirstNonCharacter;

    // GitHub reads `::name` at the start of a line; GitHub, Azure DevOps and TeamCity read `##[name`, `##vso[name` and `##teamcity[name` anywhere.
    private static bool StartsLogCommand(string text, int index) => text[index] switch
    {
        ':' => (index == 0 || char.IsWhiteSpace(text[index - 1])) && index + 2 < text.Length && text[index + 1] == ':' && char.IsAsciiLetter(text[index + 2]),
        '#' => index + 1 < text.Length && text[index + 1] == '#' && IsBracketedName(text, index + 2),
        _ => false,
    };

    private static bool IsBracketedName(string text, int index)
    {
        while (index < text.Length && char.IsAsciiLetter(text[index]))
        {
            index++;
        }

        return index < text.Length && text[index] == '[';
    }

    private static string Hex(char c) => $@"\u{(int)c:X4}";
}
