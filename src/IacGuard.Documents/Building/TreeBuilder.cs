using IacGuard.Model;

namespace IacGuard.Documents;

/// <summary>
/// Makes nodes of the tokens of either format, on a stack of its own so that nesting cannot exhaust the thread's. Checks what both formats
/// have in common: repeated keys, depth, size.
/// </summary>
internal sealed class TreeBuilder(SourceFile file, DocumentLimits limits)
{
    /// <summary>In place of a start: where the first child starts.</summary>
    public const int StartsWithChild = -1;

    private readonly List<Node> _items = new(64);
    private readonly List<MappingEntry> _entries = new(64);
    private readonly HashSet<ScalarNode> _mergeKeys = [];
    private readonly MappingEntries _finisher = new(limits);
    private Frame[] _frames = new Frame[16];
    private int _depth;
    private long _nodes;

    /// <summary>The node that was added while nothing was open.</summary>
    public Node? Root { get; private set; }

    /// <summary>Whether a bound was passed; the reader stops then.</summary>
    public bool IsStopped { get; private set; }

    public int Depth => _depth;

    public bool IsInMap => _depth > 0 && _frames[_depth - 1].IsMap;

    public int InnermostStart => _depth > 0 ? Math.Max(_frames[_depth - 1].Start, 0) : 0;

    /// <summary>Whether the next node is a key of the innermost map.</summary>
    public bool ExpectsKey => IsInMap && _frames[_depth - 1].Key is null;

    private List<DocumentError> Errors => _finisher.Errors;

    /// <summary>Opens a list or map.</summary>
    /// <param name="isMap">Whether it is a map.</param>
    /// <param name="start">Where it starts, or <see cref="StartsWithChild"/>.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="endsWithChild">Whether no closing sign follows (block style): it ends where its last child does.</param>
    public void Begin(bool isMap, int start, string? tag, bool endsWithChild = false)
    {
        if (_depth >= limits.MaxDepth)
        {
            Stop(Expected.Depth(limits.MaxDepth), Math.Max(start, 0), Math.Max(start, 0) + 1);
            return;
        }

        if (_depth == _frames.Length)
        {
            Array.Resize(ref _frames, _depth * 2);
        }

        _frames[_depth++] = new Frame
        {
            IsMap = isMap,
            Start = start,
            Tag = tag,
            First = isMap ? _entries.Count : _items.Count,
            EndsWithChild = endsWithChild,
            LastEnd = start,
        };
    }

    /// <summary>Closes the innermost list or map and adds it to what holds it.</summary>
    /// <param name="end">Just behind its closing sign, when it has one.</param>
    public Built End(int end)
    {
        var frame = _frames[--_depth];
        frame.Start = Math.Max(frame.Start, 0);
        var stop = Math.Max(frame.EndsWithChild ? frame.LastEnd : end, frame.Start);
        var span = new SourceSpan(file, frame.Start, stop);
        Node node = frame.IsMap
            ? new MappingNode(CloseMap(frame), span, frame.Tag)
            : new SequenceNode(CloseList(frame.First), span, frame.Tag);
        var built = new Built(node, frame.Count + 1, frame.Height + 1);
        Add(built, stop, 1);
        return built;
    }

    public void AddScalar(ScalarNode node) => Add(new Built(node, 1, 0), node.Span.End, 1);

    /// <summary>Adds a key that merges the map under it.</summary>
    public void AddMergeKey(ScalarNode node)
    {
        _frames[_depth - 1].HasMerge = true;
        _mergeKeys.Add(node);
        AddScalar(node);
    }

    /// <summary>Adds a finished node.</summary>
    /// <param name="built">The node.</param>
    /// <param name="end">Where it ends in the text; for an alias, where the alias ends.</param>
    /// <param name="weight">The nodes that are new by it.</param>
    public void Add(Built built, int end, long weight)
    {
        _nodes += weight;
        if (_nodes > limits.MaxNodes)
        {
            Stop(Expected.Nodes(limits.MaxNodes), built.Node.Span.Start, built.Node.Span.End);
            return;
        }

        if (_depth == 0)
        {
            Root ??= built.Node;
            return;
        }

        ref var top = ref _frames[_depth - 1];
        top.Start = top.Start < 0 ? built.Node.Span.Start : top.Start;
        top.Count += built.Count;
        top.Height = Math.Max(top.Height, built.Height);
        top.LastEnd = Math.Max(top.LastEnd, end);
        if (top.IsMap)
        {
            AddToMap(ref top, built.Node);
        }
        else
        {
            _items.Add(built.Node);
        }
    }

    public void Report(string message, int start, int end)
    {
        _finisher.Report(message, new SourceSpan(file, start, end));
        if (Errors.Count >= limits.MaxErrors)
        {
            GiveUp();
        }
    }

    /// <summary>Reports what ends the reading, however much was reported before.</summary>
    public void Stop(string message, int start, int end)
    {
        Errors.Add(new DocumentError(message, new SourceSpan(file, start, end)));
        GiveUp();
    }

    /// <summary>What was built, with the errors in source order.</summary>
    public Document Finish(IReadOnlyList<Comment> comments)
    {
        Errors.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return new Document(file, Root, Errors, comments);
    }

    private void GiveUp()
    {
        Root = null;
        IsStopped = true;
    }

    private void AddToMap(ref Frame top, Node node)
    {
        if (top.Key is { } key)
        {
            if (!top.DropValue)
            {
                _entries.Add(new MappingEntry(key, node));
            }

            top.Key = null;
            top.DropValue = false;
            return;
        }

        top.Key = node as ScalarNode;
        if (top.Key is null)
        {
            Report(Expected.TextKey(node), node.Span.Start, node.Span.End);
            top.Key = new ScalarNode("", ScalarKind.String, node.Span);
            top.DropValue = true;
        }
    }

    private Node[] CloseList(int first)
    {
        var count = _items.Count - first;
        if (count == 0)
        {
            return [];
        }

        var items = new Node[count];
        _items.CopyTo(first, items, 0, count);
        _items.RemoveRange(first, count);
        return items;
    }

    private MappingEntry[] CloseMap(in Frame frame)
    {
        var count = _entries.Count - frame.First;
        if (count == 0)
        {
            return [];
        }

        var entries = new MappingEntry[count];
        _entries.CopyTo(frame.First, entries, 0, count);
        _entries.RemoveRange(frame.First, count);
        return _finisher.Finish(entries, frame.HasMerge ? _mergeKeys : null);
    }
}
