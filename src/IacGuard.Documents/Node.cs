using IacGuard.Model;

namespace IacGuard.Documents;

/// <summary>One node of a YAML or JSON document, with where it stands. Immutable; anchors are already resolved.</summary>
public abstract class Node
{
    private protected Node(SourceSpan span, string? tag)
    {
        Span = span;
        Tag = tag;
    }

    /// <summary>From the node's first character, its tag included, to just behind its last; an alias has the span of the node it stands for.</summary>
    public SourceSpan Span { get; }

    /// <summary>A YAML tag with its <c>!</c>, such as <c>!Sub</c>; null without one and for the standard tags.</summary>
    public string? Tag { get; }

    /// <summary>A word for messages: <c>a map</c>, <c>a list</c>, <c>a text</c>, ...</summary>
    public abstract string Kind { get; }
}

/// <summary>A text, number, boolean or null.</summary>
public sealed class ScalarNode(string text, ScalarKind scalarKind, SourceSpan span, string? tag = null) : Node(span, tag)
{
    /// <summary>The text after unescaping; booleans as <c>true</c>/<c>false</c>, numbers as spelled.</summary>
    public string Text { get; } = text;

    /// <summary>What the scalar is, by the document's own rules (YAML 1.1 as CloudFormation reads it, JSON).</summary>
    public ScalarKind ScalarKind { get; } = scalarKind;

    /// <inheritdoc />
    public override string Kind => ScalarKind switch
    {
        ScalarKind.Boolean => "a boolean",
        ScalarKind.Number => "a number",
        ScalarKind.Null => "null",
        _ => "a text",
    };

    /// <inheritdoc />
    public override string ToString() => Text;
}

/// <summary>A list.</summary>
public sealed class SequenceNode(IReadOnlyList<Node> items, SourceSpan span, string? tag = null) : Node(span, tag)
{
    /// <summary>The items in order.</summary>
    public IReadOnlyList<Node> Items { get; } = items;

    /// <inheritdoc />
    public override string Kind => "a list";
}

/// <summary>An entry of a map.</summary>
public sealed record MappingEntry(ScalarNode Key, Node Value);

/// <summary>A map. Keys are scalars and occur once (a repeated key is an error of the document).</summary>
public sealed class MappingNode(IReadOnlyList<MappingEntry> entries, SourceSpan span, string? tag = null) : Node(span, tag)
{
    private const int FewEntries = 12;

    private Dictionary<string, Node>? _index;

    /// <summary>The entries in order; entries that a YAML merge key brings stand before the map's own.</summary>
    public IReadOnlyList<MappingEntry> Entries { get; } = entries;

    /// <inheritdoc />
    public override string Kind => "a map";

    /// <summary>The value under a key; null without one.</summary>
    public Node? this[string key]
    {
        get
        {
            if (Entries.Count > FewEntries)
            {
                return (_index ??= Index()).TryGetValue(key, out var value) ? value : null;
            }

            foreach (var entry in Entries)
            {
                if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    private Dictionary<string, Node> Index()
    {
        var index = new Dictionary<string, Node>(Entries.Count, StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            index[entry.Key.Text] = entry.Value;
        }

        return index;
    }
}
