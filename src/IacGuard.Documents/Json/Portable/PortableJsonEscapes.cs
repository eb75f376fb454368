using System.Globalization;
using System.Text;

namespace IacGuard.Documents.Portable;

/// <summary>Texts of JSON: their end, and what their escapes mean.</summary>
internal static class PortableJsonEscapes
{
    private const string Signs = "\"\\/bfnrt";
    private const string Meanings = "\"\\/\b\f\n\r\t";

    /// <summary>The length of a text up to its closing quote; negative when it is no text.</summary>
    /// <param name="behindQuote">What follows the opening quote.</param>
    /// <param name="isEscaped">Whether it holds escapes.</param>
    public static int LengthOfText(ReadOnlySpan<byte> behindQuote, out bool isEscaped)
    {
        isEscaped = false;
        for (var i = 0; i < behindQuote.Length; i++)
        {
            switch (behindQuote[i])
            {
                case (byte)'"':
                    return i;
                case (byte)'\\':
                    isEscaped = true;
                    var length = LengthOfEscape(behindQuote.Slice(i));
                    if (length < 0)
                    {
                        return -1;
                    }

                    i += length - 1;
                    break;
                case < (byte)' ':
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>A text with its escapes resolved.</summary>
    /// <exception cref="InvalidOperationException">It holds half a surrogate pair.</exception>
    public static string Resolve(ReadOnlySpan<byte> escaped)
    {
        var source = Encoding.UTF8.GetString(escaped.ToArray());
        var text = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] != '\\')
            {
                text.Append(source[i]);
            }
            else if (source[++i] == 'u')
            {
                AppendUnit(text, source, ref i);
            }
            else
            {
                text.Append(Meanings[Signs.IndexOf(source[i])]);
            }
        }

        return text.ToString();
    }

    private static int LengthOfEscape(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2)
        {
            return -1;
        }

        if (text[1] != 'u')
        {
            return Signs.IndexOf((char)text[1]) >= 0 ? 2 : -1;
        }

        for (var i = 2; i < 6; i++)
        {
            if (i >= text.Length || !Uri.IsHexDigit((char)text[i]))
            {
                return -1;
            }
        }

        return 6;
    }

    // At the `u`; a high surrogate must be followed by the escape of a low one.
    private static void AppendUnit(StringBuilder text, string source, ref int at)
    {
        var unit = Unit(source, at);
        at += 4;
        if (char.IsLowSurrogate(unit))
        {
            throw new InvalidOperationException("half a surrogate pair");
        }

        text.Append(unit);
        if (char.IsHighSurrogate(unit))
        {
            var isEscape = at + 6 < source.Length && source[at + 1] == '\\' && source[at + 2] == 'u';
            var low = isEscape ? Unit(source, at + 2) : ' ';
            if (!char.IsLowSurrogate(low))
            {
                throw new InvalidOperationException("half a surrogate pair");
            }

            text.Append(low);
            at += 6;
        }
    }

    private static char Unit(string source, int at) => (char)int.Parse(source.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
