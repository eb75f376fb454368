using IacGuard.Model;

namespace IacGuard.Documents;

/// <summary>Reads JSON with comments and trailing commas straight into nodes.</summary>
internal sealed class JsonTreeReader(Utf8SourceFile file, DocumentLimits limits)
{
    private readonly byte[] _bytes = file.Bytes;
    private readonly int _bom = Utf8.BomLength(file.Bytes);
    private readonly TreeBuilder _builder = new(file, limits);
    private readonly StringTable _strings = new();
    private readonly List<Comment> _comments = [];
    private JsonTokenType _lastToken;
    private int _lastEnd;

    /// <summary>Whether the text broke JSON's grammar, so that it may be something else.</summary>
    public bool IsBroken { get; private set; }

    public Document Read()
    {
        _lastEnd = _bom;
        try
        {
            ReadTokens();
        }
        catch (JsonException)
        {
            ReportBreak();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape.
            ReportBreak();
        }

        return _builder.Finish(_comments);
    }

    private void ReadTokens()
    {
        // The builder's bound on depth comes first; the reader's own only keeps it from growing.
        var options = new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Allow,
            MaxDepth = Math.Max(limits.MaxDepth, 1) + 1,
        };
        var reader = new Utf8JsonReader(_bytes.AsSpan(_bom), options);
        while (!_builder.IsStopped && reader.Read())
        {
            Take(ref reader);
            if (reader.TokenType != JsonTokenType.Comment)
            {
                _lastToken = reader.TokenType;
                _lastEnd = (int)reader.BytesConsumed + _bom;
            }
        }
    }

    private void Take(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex + _bom;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                _builder.Begin(isMap: true, start, tag: null);
                break;
            case JsonTokenType.StartArray:
                _builder.Begin(isMap: false, start, tag: null);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _builder.End(start + 1);
                break;
            case JsonTokenType.Comment:
                AddComment(start, reader.ValueSpan.Length);
                break;
            case JsonTokenType.String or JsonTokenType.PropertyName:
                AddScalar(Text(ref reader, start), ScalarKind.String, start, start + reader.ValueSpan.Length + 2);
                break;
            default:
                AddLiteral(reader.TokenType, start, reader.ValueSpan.Length);
                break;
        }
    }

    private void AddLiteral(JsonTokenType type, int start, int length)
    {
        var kind = type switch
        {
            JsonTokenType.Number => ScalarKind.Number,
            JsonTokenType.Null => ScalarKind.Null,
            _ => ScalarKind.Boolean,
        };
        AddScalar(_strings.Get(_bytes, start, length), kind, start, start + length);
    }

    private void AddScalar(string text, ScalarKind kind, int start, int end) =>
        _builder.AddScalar(new ScalarNode(text, kind, new SourceSpan(file, start, end)));

    private string Text(ref Utf8JsonReader reader, int start) =>
        reader.ValueIsEscaped ? reader.GetString() ?? "" : _strings.Get(_bytes, start + 1, reader.ValueSpan.Length);

    private void AddComment(int start, int length)
    {
        var isBlock = _bytes[start + 1] == '*';
        var end = start + length + (isBlock ? 4 : 2);
        var text = file.GetText(start + 2, start + 2 + length).Trim();
        if (_comments.Count >= limits.MaxComments)
        {
            _builder.Stop(Expected.Comments(limits.MaxComments), start, end);
            return;
        }

        _comments.Add(new Comment(text, new SourceSpan(file, start, end), IsOwnLine(start)));
    }

    private bool IsOwnLine(int start)
    {
        var before = start - 1;
        while (before >= _bom && _bytes[before] is (byte)' ' or (byte)'\t')
        {
            before--;
        }

        return before < _bom || _bytes[before] is (byte)'\n' or (byte)'\r';
    }

    private void ReportBreak()
    {
        IsBroken = true;
        var context = new JsonContext(_lastToken, _builder.IsInMap, _builder.Depth, _builder.InnermostStart);
        var error = new JsonDiagnosis(file, _lastEnd, context).Find();
        _builder.Stop(error.Message, error.Span.Start, error.Span.End);
    }
}
