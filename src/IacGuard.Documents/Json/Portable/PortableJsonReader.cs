using System.Text;

namespace IacGuard.Documents.Portable;

/// <summary>
/// Reads JSON tokens as <c>Utf8JsonReader</c> does. The compiler's process may hold any version of System.Text.Json or none, so what runs
/// in it brings its own reader; everywhere else the framework's is used.
/// </summary>
internal ref struct PortableJsonReader
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly PortableJsonOptions options;
    private readonly List<bool> isMap;
    private int at;
    private bool isFirst;
    private bool needsComma;
    private bool isBehindComma;
    private bool isBehindKey;

    public PortableJsonReader(ReadOnlySpan<byte> bytes, PortableJsonOptions options)
    {
        this.bytes = bytes;
        this.options = options;
        isMap = [];
        isFirst = true;
    }

    /// <summary>The kind of the token that was read last.</summary>
    public PortableJsonTokenType TokenType { get; private set; }

    /// <summary>Where that token starts.</summary>
    public long TokenStartIndex { get; private set; }

    /// <summary>Where the next token is looked for; behind the colon of a key.</summary>
    public readonly long BytesConsumed => at;

    /// <summary>The token without quotes or comment signs, escapes as written.</summary>
    public ReadOnlySpan<byte> ValueSpan { get; private set; }

    /// <summary>Whether a text holds escapes.</summary>
    public bool ValueIsEscaped { get; private set; }

    /// <summary>Reads the next token; false at the end.</summary>
    /// <exception cref="PortableJsonException">The text breaks JSON's grammar here.</exception>
    public bool Read()
    {
        while (true)
        {
            SkipWhiteSpace();
            if (at >= bytes.Length)
            {
                return isMap.Count == 0 && TokenType != PortableJsonTokenType.None ? false : throw Broken();
            }

            if (bytes[at] == '/')
            {
                ReadComment();
                if (options.CommentHandling == PortableJsonCommentHandling.Allow)
                {
                    return true;
                }
            }
            else if (bytes[at] == ',' && needsComma && isMap.Count > 0)
            {
                at++;
                needsComma = false;
                isBehindComma = true;
            }
            else
            {
                ReadToken();
                return true;
            }
        }
    }

    /// <summary>The text of a string or key with its escapes resolved.</summary>
    /// <exception cref="InvalidOperationException">It holds half a surrogate pair.</exception>
    public readonly string GetString() =>
        ValueIsEscaped ? PortableJsonEscapes.Resolve(ValueSpan) : Encoding.UTF8.GetString(ValueSpan.ToArray());

    private static PortableJsonException Broken() => new("The text is no JSON.");

    private readonly bool IsInMap => isMap.Count > 0 && isMap[isMap.Count - 1];

    private void SkipWhiteSpace()
    {
        while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            at++;
        }
    }

    private void ReadComment()
    {
        if (options.CommentHandling == PortableJsonCommentHandling.Disallow || at + 1 >= bytes.Length || bytes[at + 1] is not ((byte)'/' or (byte)'*'))
        {
            throw Broken();
        }

        var isBlock = bytes[at + 1] == '*';
        var text = bytes.Slice(at + 2);
        var length = isBlock ? text.IndexOf("*/"u8) : text.IndexOfAny((byte)'\n', (byte)'\r');
        if (isBlock && length < 0)
        {
            throw Broken();
        }

        length = length < 0 ? text.Length : length;
        Take(PortableJsonTokenType.Comment, at, at + 2, length);
        at += 2 + length + (isBlock ? 2 : 0);
    }

    private void ReadToken()
    {
        var sign = bytes[at];
        if (sign is (byte)'}' or (byte)']')
        {
            End(sign == '}');
            return;
        }

        if (needsComma || (isMap.Count == 0 && !isFirst))
        {
            throw Broken();
        }

        if (IsInMap && !isBehindKey)
        {
            ReadKey();
            return;
        }

        ReadValue(sign);
    }

    private void End(bool endsMap)
    {
        if (isMap.Count == 0 || IsInMap != endsMap || isBehindKey || (isBehindComma && !options.AllowTrailingCommas))
        {
            throw Broken();
        }

        isMap.RemoveAt(isMap.Count - 1);
        Take(endsMap ? PortableJsonTokenType.EndObject : PortableJsonTokenType.EndArray, at, at, 1);
        at++;
        Finished();
    }

    private void Finished()
    {
        isFirst = false;
        needsComma = true;
        isBehindComma = false;
        isBehindKey = false;
    }

    private void ReadKey()
    {
        ReadText(PortableJsonTokenType.PropertyName);
        SkipWhiteSpace();
        if (at >= bytes.Length || bytes[at] != ':')
        {
            throw Broken();
        }

        at++;
        isBehindKey = true;
        isBehindComma = false;
    }

    private void ReadValue(byte sign)
    {
        switch (sign)
        {
            case (byte)'{' or (byte)'[':
                Begin(sign == '{');
                return;
            case (byte)'"':
                ReadText(PortableJsonTokenType.String);
                break;
            case (byte)'t':
                ReadWord("true"u8, PortableJsonTokenType.True);
                break;
            case (byte)'f':
                ReadWord("false"u8, PortableJsonTokenType.False);
                break;
            case (byte)'n':
                ReadWord("null"u8, PortableJsonTokenType.Null);
                break;
            default:
                ReadNumber();
                break;
        }

        Finished();
    }

    private void Begin(bool beginsMap)
    {
        if (isMap.Count >= options.MaxDepth)
        {
            throw Broken();
        }

        isMap.Add(beginsMap);
        Take(beginsMap ? PortableJsonTokenType.StartObject : PortableJsonTokenType.StartArray, at, at, 1);
        at++;
        isFirst = needsComma = isBehindComma = isBehindKey = false;
    }

    private void ReadText(PortableJsonTokenType type)
    {
        if (bytes[at] != '"')
        {
            throw Broken();
        }

        var start = at;
        var length = PortableJsonEscapes.LengthOfText(bytes.Slice(at + 1), out var isEscaped);
        if (length < 0)
        {
            throw Broken();
        }

        Take(type, start, start + 1, length);
        ValueIsEscaped = isEscaped;
        at = start + length + 2;
    }

    private void ReadWord(ReadOnlySpan<byte> word, PortableJsonTokenType type)
    {
        if (!bytes.Slice(at).StartsWith(word))
        {
            throw Broken();
        }

        Take(type, at, at, word.Length);
        at += word.Length;
    }

    private void ReadNumber()
    {
        var start = at;
        at += Is('-') ? 1 : 0;
        if (Is('0'))
        {
            at++;
        }
        else
        {
            SkipDigits();
        }

        if (Is('.'))
        {
            at++;
            SkipDigits();
        }

        if (Is('e') || Is('E'))
        {
            at++;
            at += Is('+') || Is('-') ? 1 : 0;
            SkipDigits();
        }

        if (at < bytes.Length && ",}] \n\r\t/".IndexOf((char)bytes[at]) < 0)
        {
            throw Broken();
        }

        Take(PortableJsonTokenType.Number, start, start, at - start);
    }

    private readonly bool Is(char sign) => at < bytes.Length && bytes[at] == sign;

    private void SkipDigits()
    {
        var start = at;
        while (at < bytes.Length && bytes[at] is >= (byte)'0' and <= (byte)'9')
        {
            at++;
        }

        if (at == start)
        {
            throw Broken();
        }
    }

    private void Take(PortableJsonTokenType type, int start, int valueStart, int valueLength)
    {
        TokenType = type;
        TokenStartIndex = start;
        ValueSpan = bytes.Slice(valueStart, valueLength);
        ValueIsEscaped = false;
    }
}
