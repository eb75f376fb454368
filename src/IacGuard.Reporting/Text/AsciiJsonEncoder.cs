using System.Globalization;
using System.Text.Encodings.Web;

namespace IacGuard.Reporting;

/// <summary>
/// Escapes everything in JSON texts but ASCII, and of that what means something in HTML or in a build log, where <c>##vso[...]</c> inside a text would be
/// a command: what <see cref="JavaScriptEncoder.Create(TextEncoderSettings)"/> does for such settings. That one's vector code is compiled at run time,
/// which takes longer than to write a small report.
/// </summary>
internal sealed unsafe class AsciiJsonEncoder : JavaScriptEncoder
{
    private const string Escaped = "\"&'+<>\\`#\u007f";

    private static readonly bool[] IsPlain = MakePlain();

    /// <inheritdoc />
    public override int MaxOutputCharactersPerInputCharacter => @"\u0000".Length;

    /// <inheritdoc />
    public override bool WillEncode(int unicodeScalar) => unicodeScalar >= IsPlain.Length || !IsPlain[unicodeScalar];

    /// <inheritdoc />
    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var i = 0; i < textLength; i++)
        {
            if (WillEncode(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <inheritdoc />
    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text)
    {
        for (var i = 0; i < utf8Text.Length; i++)
        {
            if (WillEncode(utf8Text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <inheritdoc />
    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var text = TextOf(unicodeScalar);
        numberOfCharactersWritten = 0;
        if (text.Length > bufferLength)
        {
            return false;
        }

        text.CopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = text.Length;
        return true;
    }

    private static string TextOf(int scalar) => scalar switch
    {
        '\b' => @"\b",
        '\t' => @"\t",
        '\n' => @"\n",
        '\f' => @"\f",
        '\r' => @"\r",
        '\\' => @"\\",
        > char.MaxValue when char.ConvertFromUtf32(scalar) is { } pair => UnitOf(pair[0]) + UnitOf(pair[1]),
        _ => UnitOf((char)scalar),
    };

    private static string UnitOf(char unit) => @"\u" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture);

    private static bool[] MakePlain()
    {
        var isPlain = new bool[128];
        for (var c = ' '; c < isPlain.Length; c++)
        {
            isPlain[c] = !Escaped.Contains(c);
        }

        return isPlain;
    }
}
