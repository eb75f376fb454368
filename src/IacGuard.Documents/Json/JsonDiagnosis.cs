using System.Globalization;
using IacGuard.Model;

namespace IacGuard.Documents;

/// <summary>Where the reader was when it gave up.</summary>
/// <param name="LastToken">The last token that was right.</param>
/// <param name="IsInMap">Whether a map is innermost.</param>
/// <param name="Depth">Lists and maps that are open.</param>
/// <param name="InnermostStart">Where the innermost of them starts.</param>
internal readonly record struct JsonContext(JsonTokenType LastToken, bool IsInMap, int Depth, int InnermostStart);

/// <summary>Finds out what is wrong behind the last good token, and says what belongs there.</summary>
internal sealed class JsonDiagnosis(Utf8SourceFile file, int lastEnd, JsonContext context)
{
    private readonly byte[] _bytes = file.Bytes;
    private int _at = lastEnd;

    public DocumentError Find()
    {
        if (!SkipTrivia())
        {
            return Error("Expected `*/` at the end of the comment, but the text ends", _at, _bytes.Length);
        }

        if (context.Depth == 0)
        {
            return context.LastToken == JsonTokenType.None ? BrokenValue() : SecondDocument();
        }

        if (IsBehindValue)
        {
            if (Current != ',')
            {
                return Unexpected("`,` or " + Closing);
            }

            _at++;
            if (!SkipTrivia())
            {
                return Error("Expected `*/` at the end of the comment, but the text ends", _at, _bytes.Length);
            }
        }

        return context.IsInMap && context.LastToken != JsonTokenType.PropertyName ? BrokenKey() : BrokenValue();
    }

    private int Current => _at < _bytes.Length ? _bytes[_at] : -1;

    private bool IsBehindValue => context.LastToken is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);

    private string Closing
    {
        get
        {
            var start = file.GetPosition(context.InnermostStart);
            var sign = context.IsInMap ? "`}` for the map" : "`]` for the list";
            return $"{sign} that starts at line {start.Line}, column {start.Column}";
        }
    }

    private DocumentError SecondDocument() =>
        Current is '{' or '[' or '"' ? Error(Expected.OneDocument, _at, _at + 1) : Unexpected("the end of the document");

    private DocumentError BrokenKey()
    {
        if (Current != '"')
        {
            return Unexpected("a key in double quotes or " + Closing);
        }

        var start = _at;
        if (BrokenString() is { } broken)
        {
            return broken;
        }

        var key = file.GetText(start, _at);
        return SkipTrivia() && Current == ':'
            ? Error($"Expected whole characters in the key, but {Expected.Quote(key)} has half a surrogate pair", start, start + key.Length)
            : Unexpected($"`:` behind the key {Expected.Quote(key)}");
    }

    private DocumentError BrokenValue()
    {
        var start = _at;
        if (Current == '"')
        {
            return BrokenString() ?? Error("Expected whole characters in the text, but it has half a surrogate pair", start, _at);
        }

        if (Current is '-' or (>= '0' and <= '9'))
        {
            SkipWord();
            if (IsNumber(file.GetText(start, _at)))
            {
                SkipTrivia();
                return Unexpected(context.Depth == 0 ? "the end of the document" : "`,` or " + Closing);
            }

            return Error($"Expected a number such as 0, -1 or 2.5, but found {Expected.Quote(file.GetText(start, _at))}", start, _at);
        }

        var isList = context is { Depth: > 0, IsInMap: false };
        return Unexpected(isList ? "a value or " + Closing : "a value (a map, a list, a text in double quotes, a number, true, false or null)");
    }

    private static bool IsNumber(string text)
    {
        var digits = text[0] == '-' ? text.Substring(1) : text;
        var hasLeadingZero = digits.Length > 1 && digits[0] == '0' && char.IsDigit(digits[1]);
        return digits.Length > 0 && char.IsDigit(digits[0]) && char.IsDigit(digits[digits.Length - 1]) && !hasLeadingZero
            && digits.IndexOf(".e", StringComparison.OrdinalIgnoreCase) < 0
            && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
    }

    /// <summary>Passes a text in quotes; what is wrong in it, or null when its grammar is right.</summary>
    private DocumentError? BrokenString()
    {
        var start = _at++;
        while (Current is >= 0 and not '"')
        {
            if (Current is '\n' or '\r')
            {
                return Error("Expected `\"` at the end of the text, but the line ends", start, _at);
            }

            if (Current < ' ')
            {
                return Unexpected("printable text (control characters are written as \\u escapes)");
            }

            if (Current == '\\' && !SkipEscape())
            {
                return Error(
                    $"Expected an escape such as \\n, \\\" or \\u00e9, but found {Expected.Quote(file.GetText(_at, Math.Min(_at + 2, _bytes.Length)))}", _at, _at + 2);
            }

            _at++;
        }

        if (Current < 0)
        {
            return Error("Expected `\"` at the end of the text, but the document ends", start, _at);
        }

        _at++;
        return null;
    }

    private bool SkipEscape()
    {
        var sign = _at + 1 < _bytes.Length ? _bytes[_at + 1] : 0;
        if (sign != 'u')
        {
            var isKnown = "\"\\/bfnrt".IndexOf((char)sign) >= 0;
            _at += isKnown ? 1 : 0;
            return isKnown;
        }

        for (var i = _at + 2; i < _at + 6; i++)
        {
            if (i >= _bytes.Length || !Uri.IsHexDigit((char)_bytes[i]))
            {
                return false;
            }
        }

        _at += 5;
        return true;
    }

    private DocumentError Unexpected(string expected)
    {
        var start = _at;
        if (start >= _bytes.Length)
        {
            return Error($"Expected {expected}, but the document ends", start, start);
        }

        SkipWord();
        return Error($"Expected {expected}, but found {Expected.Quote(file.GetText(start, _at))}", start, _at);
    }

    /// <summary>Passes a word, or one character that belongs to none.</summary>
    private void SkipWord()
    {
        var start = _at;
        while (IsWord(Current))
        {
            _at++;
        }

        if (_at == start)
        {
            _at++;
        }
    }

    private static bool IsWord(int sign) =>
        sign is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '-' or '+' or '.' or >= 0x80;

    /// <summary>Passes white space and comments; false within a comment that never ends.</summary>
    private bool SkipTrivia()
    {
        while (true)
        {
            while (Current is ' ' or '\t' or '\r' or '\n')
            {
                _at++;
            }

            var length = JsonSniffer.CommentLength(_bytes, _at);
            if (length < 0)
            {
                return false;
            }

            if (length == 0)
            {
                return true;
            }

            _at += length;
        }
    }

    private DocumentError Error(string message, int start, int end) =>
        new(message, new SourceSpan(file, Math.Min(start, _bytes.Length), Math.Min(end, _bytes.Length)));
}
