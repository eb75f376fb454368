using System.Globalization;
using System.Text;

namespace IacGuard.Cli;

/// <summary>Makes text from an input safe to print on a terminal.</summary>
public static class TerminalText
{
    /// <summary>
    /// Writes control characters, bidirectional overrides and lone surrogates as <c>\u001b</c>, so that a name cannot move the cursor,
    /// recolour the screen, reorder a line or start a new one.
    /// </summary>
    public static string Escape(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsUnsafe(text, i))
            {
                return EscapeFrom(text, i);
            }
        }

        return text;
    }

    private static string EscapeFrom(string text, int first)
    {
        var escaped = new StringBuilder(text.Length + 16).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            if (IsUnsafe(text, i))
            {
                escaped.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(text[i]);
            }
        }

        return escaped.ToString();
    }

    private static bool IsUnsafe(string text, int at)
    {
        var c = text[at];
        if (char.IsSurrogate(c))
        {
            return !(char.IsHighSurrogate(c) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1]));
        }

        return char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
    }
}
