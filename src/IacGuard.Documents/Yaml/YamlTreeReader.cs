using IacGuard.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IacGuard.Documents;

/// <summary>Reads YAML into nodes from the events of YamlDotNet's parser.</summary>
internal sealed class YamlTreeReader(TextSourceFile file, DocumentLimits limits)
{
    private const string StandardTags = "tag:yaml.org,2002:";

    private readonly string _text = file.Content;
    private readonly TreeBuilder _builder = new(file, limits);
    private readonly Anchors _anchors = new();
    private readonly StringTable _strings = new();
    private long _aliasNodes;

    private YamlErrors Errors => new(file, _builder.IsInMap, _builder.Depth > 0 ? _builder.InnermostStart : null);

    public Document Read()
    {
        using var text = new StringReader(_text);
        var scanner = new CommentCollector(new Scanner(text, skipComments: false), file, limits.MaxComments);
        try
        {
            ReadEvents(new Parser(scanner));
        }
        catch (TooManyCommentsException exception)
        {
            _builder.Stop(Expected.Comments(limits.MaxComments), exception.Span.Start, exception.Span.End);
        }
        catch (YamlException exception)
        {
            Stop(Errors.Describe(exception));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library throws more than it documents on broken input; wherever its scanner stands is to blame.
            Stop(Errors.Describe((int)Math.Min(scanner.CurrentPosition.Index, _text.Length)));
        }

        return _builder.Finish(scanner.Comments);
    }

    private void Stop(DocumentError error) => _builder.Stop(error.Message, error.Span.Start, error.Span.End);

    private void ReadEvents(Parser parser)
    {
        while (!_builder.IsStopped && parser.MoveNext() && parser.Current is { } current)
        {
            if (current is NodeEvent node && _builder is { Depth: 0, Root: not null } && !IsEmpty(node))
            {
                _builder.Report(Expected.OneDocument, Index(node.Start), Index(node.Start));
                return;
            }

            Take(current);
        }
    }

    private void Take(ParsingEvent current)
    {
        switch (current)
        {
            case Scalar scalar when _builder.Depth > 0 || !IsEmpty(scalar):
                AddScalar(scalar);
                break;
            case MappingStart map:
                Begin(map, isMap: true, map.Style == MappingStyle.Flow);
                break;
            case SequenceStart list:
                Begin(list, isMap: false, list.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                _anchors.End(_builder.End(EndOfCollection(current)));
                break;
            case AnchorAlias alias:
                AddAlias(alias.Value.Value, Index(alias.Start), Index(alias.End));
                break;
            default:
                break;
        }
    }

    private void Begin(NodeEvent node, bool isMap, bool isFlow)
    {
        // In `[a: b]` the pair is a map in flow style without braces, to which the library gives no place.
        var isPair = isFlow && isMap && _builder is { Depth: > 0, IsInMap: false } && node.Start.Index == 0;
        var start = isPair ? TreeBuilder.StartsWithChild : StartOf(node);
        _builder.Begin(isMap, start, LocalTag(node), endsWithChild: isPair || !isFlow);
        _anchors.Begin(AnchorOf(node));
    }

    private void AddScalar(Scalar scalar)
    {
        var start = StartOf(scalar);
        var span = new SourceSpan(file, start, EndOf(scalar, start));
        var node = _builder.ExpectsKey ? Key(scalar, span) : Value(scalar, span);
        _anchors.Define(AnchorOf(scalar), new Built(node, 1, 0));
        if (_builder.ExpectsKey && scalar is { Style: ScalarStyle.Plain, Value: "<<" } && scalar.Tag.IsEmpty)
        {
            _builder.AddMergeKey(node);
            return;
        }

        _builder.AddScalar(node);
    }

    private ScalarNode Key(Scalar scalar, SourceSpan span)
    {
        if (IsEmpty(scalar))
        {
            _builder.Report(Expected.Key, span.Start, span.End);
        }

        return new ScalarNode(_strings.Share(scalar.Value), ScalarKind.String, span, LocalTag(scalar));
    }

    private ScalarNode Value(Scalar scalar, SourceSpan span)
    {
        var tag = LocalTag(scalar);
        var kind = tag is null && IsResolved(scalar) ? YamlScalars.KindOf(scalar.Value) : ScalarKind.String;
        var text = kind == ScalarKind.Boolean ? YamlScalars.ToBoolean(scalar.Value) : null;
        return new ScalarNode(text ?? _strings.Share(scalar.Value), kind, span, tag);
    }

    /// <summary>Whether the scalar's text decides what it is: plain ones without a tag, and those tagged as number, boolean or null.</summary>
    private static bool IsResolved(Scalar scalar) =>
        scalar.Tag.IsEmpty
            ? scalar.Style == ScalarStyle.Plain
            : scalar.Tag.Value is StandardTags + "int" or StandardTags + "float" or StandardTags + "bool" or StandardTags + "null";

    private void AddAlias(string name, int start, int end)
    {
        if (!_anchors.TryGet(name, out var built) || _anchors.IsOpen(name))
        {
            _builder.Report(_anchors.IsOpen(name) ? Expected.NoCycle(name) : Expected.KnownAnchor(name), start, end);
            _builder.AddScalar(new ScalarNode("", ScalarKind.Null, new SourceSpan(file, start, end)));
            return;
        }

        _aliasNodes += built.Count;
        if (_aliasNodes > limits.MaxAliasNodes)
        {
            _builder.Stop(Expected.AliasNodes(limits.MaxAliasNodes), start, end);
            return;
        }

        if (_builder.Depth + built.Height > limits.MaxDepth)
        {
            _builder.Stop(Expected.Depth(limits.MaxDepth), start, end);
            return;
        }

        if (_builder.ExpectsKey && built.Node is ScalarNode scalar)
        {
            _builder.AddScalar(new ScalarNode(scalar.Text, ScalarKind.String, new SourceSpan(file, start, end)));
            return;
        }

        _builder.Add(built, end, built.Count);
    }

    /// <summary>Where the node starts, its tag included, its anchor not: the anchor has to stay when the node is replaced.</summary>
    private int StartOf(NodeEvent node)
    {
        var start = Index(node.Start);
        if (node.Anchor.IsEmpty || start >= _text.Length || _text[start] != '&')
        {
            return start;
        }

        var next = start + 1 + node.Anchor.Value.Length;
        var limit = Index(node.End);
        while (next < limit && char.IsWhiteSpace(_text[next]))
        {
            next++;
        }

        return Math.Min(next, _text.Length);
    }

    /// <summary>Where a scalar ends: block scalars and tags without a text run on in the library, up to the next line that counts.</summary>
    private int EndOf(Scalar scalar, int start)
    {
        var end = Index(scalar.End);
        while (end > start && _text[end - 1] is ' ' or '\t' or '\r' or '\n')
        {
            end--;
        }

        return Math.Max(end, start);
    }

    /// <summary>Just behind the closing sign; the library's own mark stands before or behind it.</summary>
    private int EndOfCollection(ParsingEvent end)
    {
        var start = Index(end.Start);
        return start < _text.Length && _text[start] is '}' or ']' ? start + 1 : Index(end.End);
    }

    private static bool IsEmpty(NodeEvent node) =>
        node is Scalar { Style: ScalarStyle.Plain, Value.Length: 0 } && node.Tag.IsEmpty && node.Anchor.IsEmpty;

    private static string? AnchorOf(NodeEvent node) => node.Anchor.IsEmpty ? null : node.Anchor.Value;

    private string? LocalTag(NodeEvent node) =>
        node.Tag.IsEmpty || node.Tag.IsNonSpecific || node.Tag.Value.StartsWith(StandardTags, StringComparison.Ordinal)
            ? null
            : _strings.Share(node.Tag.Value);

    private int Index(Mark mark) => (int)Math.Min(mark.Index, _text.Length);
}
