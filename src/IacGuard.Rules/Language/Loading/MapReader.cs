using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.Rules.Language;

/// <summary>Reads the entries of a map by name and says what is wrong: unknown keys, wrong shapes, what is missing.</summary>
internal sealed class MapReader
{
    private readonly List<DocumentError> errors;
    private readonly MappingNode? map;
    private readonly Node? node;

    public MapReader(Node? node, string what, IReadOnlyList<string> knownKeys, List<DocumentError> errors)
    {
        this.errors = errors;
        this.node = node;
        map = node as MappingNode;
        if (map is null)
        {
            errors.Add(new DocumentError($"expected {what} as a map, found {node?.Kind ?? "nothing"}", node?.Span ?? SourceSpan.None));
            return;
        }

        foreach (var entry in map.Entries)
        {
            if (!knownKeys.Contains(entry.Key.Text))
            {
                errors.Add(new DocumentError(
                    $"unknown key '{entry.Key.Text}' in {what}{Nearest.Hint(entry.Key.Text, knownKeys)}; expected one of {string.Join(", ", knownKeys)}",
                    entry.Key.Span));
            }
        }
    }

    /// <summary>Whether there is a map to read.</summary>
    public bool IsMap => map is not null;

    /// <summary>The node under a key; null without one.</summary>
    public Node? this[string key] => map?[key];

    /// <summary>A text that must be there.</summary>
    public string Required(string key)
    {
        if (map is not null && map[key] is null)
        {
            errors.Add(new DocumentError($"missing key '{key}'", map.Entries.Count > 0 ? map.Entries[0].Key.Span : node!.Span));
        }

        return Text(key);
    }

    /// <summary>A text; empty without one.</summary>
    public string Text(string key)
    {
        switch (map?[key])
        {
            case null:
                return "";
            case ScalarNode { ScalarKind: not ScalarKind.Null } scalar:
                return scalar.Text.Trim();
            case { } other:
                errors.Add(new DocumentError($"expected a text under '{key}', found {other.Kind}", other.Span));
                return "";
        }
    }

    /// <summary>A text or a list of texts; empty without one.</summary>
    public IReadOnlyList<string> Texts(string key) => NodeTexts.Read(map?[key], key, errors);
}

/// <summary>Reads one text or a list of them.</summary>
internal static class NodeTexts
{
    public static IReadOnlyList<string> Read(Node? node, string key, List<DocumentError> errors)
    {
        switch (node)
        {
            case null:
                return [];
            case ScalarNode { ScalarKind: not ScalarKind.Null } scalar:
                return [scalar.Text];
            case SequenceNode list:
                var texts = new List<string>(list.Items.Count);
                foreach (var item in list.Items)
                {
                    if (item is ScalarNode text)
                    {
                        texts.Add(text.Text);
                    }
                    else
                    {
                        errors.Add(new DocumentError($"expected a text in the list under '{key}', found {item.Kind}", item.Span));
                    }
                }

                return texts;
            default:
                errors.Add(new DocumentError($"expected a text or a list of texts under '{key}', found {node.Kind}", node.Span));
                return [];
        }
    }
}

/// <summary>Turns document nodes into model values, as they are: nothing is interpreted.</summary>
internal static class NodeValues
{
    public static Value Read(Node node) => node switch
    {
        ScalarNode scalar => new ScalarValue(scalar.Text, scalar.ScalarKind, scalar.Span),
        SequenceNode list => new ListValue([.. list.Items.Select(Read)], list.Span),
        MappingNode map => new MapValue([.. map.Entries.Select(static e => new MapEntry(e.Key.Text, e.Key.Span, Read(e.Value)))], map.Span),
        _ => AbsentValue.Instance,
    };
}
