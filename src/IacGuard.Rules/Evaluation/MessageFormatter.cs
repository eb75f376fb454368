using System.Text;
using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>Fills the placeholders of messages: <c>{resource}</c>, <c>{type}</c>, <c>{property}</c>, <c>{value}</c>, the rule's parameters, a predicate's facts.</summary>
internal static class MessageFormatter
{
    private const int MaxValueLength = 120;

    // A run makes thousands of messages.
    [ThreadStatic]
    private static StringBuilder? reused;

    public static string Format(string message, Row row, Witness witness, IReadOnlyDictionary<string, Value> parameters)
    {
        if (message.IndexOf('{') < 0)
        {
            return message;
        }

        var text = (reused ??= new StringBuilder(512)).Clear();
        var position = 0;
        while (position < message.Length)
        {
            var open = message.IndexOf('{', position);
            var close = open < 0 ? -1 : message.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            text.Append(message, position, open - position);
            text.Append(Fill(message.Substring(open + 1, close - open - 1), row, witness, parameters));
            position = close + 1;
        }

        return text.Append(message, position, message.Length - position).ToString();
    }

    /// <summary>A value as it is shown: cut to a line's length.</summary>
    public static string Show(Value value)
    {
        if (value is AbsentValue)
        {
            return "nothing";
        }

        if (value is not (MapValue or ListValue))
        {
            return Cut(value.ToString() ?? "");
        }

        var text = new StringBuilder();
        Append(text, value);
        return Cut(text.ToString());
    }

    private static string Cut(string text) => text.Length <= MaxValueLength ? text : text.Substring(0, MaxValueLength) + "...";

    // As the values write themselves, but no further than is shown: a whole resource may be long.
    private static void Append(StringBuilder text, Value value)
    {
        switch (value)
        {
            case MapValue map:
                text.Append('{');
                for (var i = 0; i < map.Entries.Count && text.Length <= MaxValueLength; i++)
                {
                    text.Append(i == 0 ? "" : ", ").Append(map.Entries[i].Key).Append(": ");
                    Append(text, map.Entries[i].Value);
                }

                text.Append(map.IsOpen ? ", ...}" : "}");
                break;
            case ListValue list:
                text.Append('[');
                for (var i = 0; i < list.Items.Count && text.Length <= MaxValueLength; i++)
                {
                    text.Append(i == 0 ? "" : ", ");
                    Append(text, list.Items[i]);
                }

                text.Append(list.IsOpen ? ", ...]" : "]");
                break;
            default:
                text.Append(value);
                break;
        }
    }

    private static string Fill(string name, Row row, Witness witness, IReadOnlyDictionary<string, Value> parameters)
    {
        switch (name)
        {
            case "resource": return row.Owner.LogicalId;
            case "type": return row.Owner.Type;
            case "property": return FullPath(row, witness);
            case "value": return Show(witness.Value);
        }

        foreach (var (fact, text) in witness.Facts)
        {
            if (fact == name)
            {
                return text;
            }
        }

        return parameters.TryGetValue(name, out var value) ? Show(value)
            : row.Content.TryGet(name, out var entry) ? Show(entry.Value)
            : "{" + name + "}";
    }

    /// <summary>The path of a witness within its resource.</summary>
    public static string FullPath(Row row, Witness witness) =>
        row.IsNormalised ? row.Path : row.Path.Length == 0 || witness.Path.Length == 0 ? row.Path + witness.Path : row.Path + (witness.Path[0] == '[' ? "" : ".") + witness.Path;
}
