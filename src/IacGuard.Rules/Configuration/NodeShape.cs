using System.Globalization;
using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Rules.Language;

namespace IacGuard.Rules;

/// <summary>Reads nodes that must have a certain shape; what has another becomes an error that says what was expected.</summary>
internal sealed class NodeShape(List<DocumentError> errors)
{
    /// <summary>Adds an error.</summary>
    public void Fail(SourceSpan span, string message) => errors.Add(new DocumentError(message, span));

    /// <summary>A map with known keys only; any keys when <paramref name="keys"/> is null. Null when it is none.</summary>
    public MappingNode? Map(Node node, string what, IReadOnlyList<string>? keys)
    {
        if (node is not MappingNode map)
        {
            Expected(node, what, "a map" + (keys is null ? "" : " with keys such as '" + keys[0] + "'"));
            return null;
        }

        foreach (var entry in map.Entries)
        {
            if (keys is not null && !keys.Contains(entry.Key.Text))
            {
                var near = Nearest.Find(entry.Key.Text, keys);
                Fail(entry.Key.Span, $"'{entry.Key.Text}' is not a key of {what}: " + (near is null ? "expected one of " + string.Join(", ", keys) : $"did you mean '{near}'?"));
            }
        }

        return map;
    }

    /// <summary>The items of a list; nothing when it is none. An empty value is an empty list.</summary>
    public IReadOnlyList<Node> List(Node node, string what)
    {
        if (node is SequenceNode list)
        {
            return list.Items;
        }

        if (node is not ScalarNode { ScalarKind: ScalarKind.Null })
        {
            Expected(node, what, "a list");
        }

        return [];
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public IReadOnlyList<Setting<string>> Texts(Node node, string what)
    {
        var texts = new List<Setting<string>>();
        foreach (var item in node is ScalarNode { ScalarKind: ScalarKind.String } ? [node] : List(node, what))
        {
            if (Text(item, "an item of " + what) is { } text)
            {
                texts.Add(new Setting<string>(text, item.Span));
            }
        }

        return texts;
    }

    /// <summary>A text that is not empty; a number counts as its spelling. Null when it is none.</summary>
    public string? Text(Node node, string what)
    {
        if (node is ScalarNode { ScalarKind: ScalarKind.String or ScalarKind.Number } scalar && scalar.Text.Trim().Length > 0)
        {
            return scalar.Text;
        }

        Expected(node, what, "a text");
        return null;
    }

    /// <summary>One of some words; null when it is none of them.</summary>
    public string? OneOf(Node node, string what, IReadOnlyList<string> names)
    {
        if (node is ScalarNode scalar && names.Contains(scalar.Text))
        {
            return scalar.Text;
        }

        Expected(node, what, string.Join(", ", names));
        return null;
    }

    /// <summary>A date; null when it is none.</summary>
    public DateTime? Date(Node node, string what)
    {
        if (node is ScalarNode scalar && DateTime.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Expected(node, what, "a date such as 2027-01-31");
        return null;
    }

    private void Expected(Node node, string what, string expected) =>
        Fail(node.Span, what + " is " + (node is ScalarNode { ScalarKind: not ScalarKind.Null } scalar ? "'" + scalar.Text + "'" : node.Kind) + ": expected " + expected + ".");
}
