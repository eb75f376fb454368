using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.Rules;

/// <summary>Nodes as the values they spell, without any meaning of a template.</summary>
internal static class PlainValues
{
    /// <summary>The value that a node spells.</summary>
    public static Value Of(Node node) => node switch
    {
        ScalarNode scalar => new ScalarValue(scalar.Text, scalar.ScalarKind, scalar.Span),
        SequenceNode list => new ListValue([.. list.Items.Select(Of)], list.Span),
        MappingNode map => new MapValue([.. map.Entries.Select(static e => new MapEntry(e.Key.Text, e.Key.Span, Of(e.Value)))], map.Span),
        _ => AbsentValue.Instance,
    };
}
