using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Lists and maps to which more is added, or may be.</summary>
internal static class Growth
{
    /// <summary>A list or map to which more may be added; what is not there becomes unknown.</summary>
    public static Value Opened(Value old, bool isList, SourceSpan span) => old switch
    {
        ListValue list when isList => new ListValue(list.Items, list.Span, isOpen: true),
        MapValue map when !isList => new MapValue(map.Entries, map.Span, isOpen: true),
        AbsentValue => new UnknownValue(UnknownSource.Argument, "may be added to where it is not seen", span),
        _ => old,
    };

    /// <summary>A list whose items are open: what is not told of the list may also be in the items that are there.</summary>
    public static Value ItemsOpened(Value value) => value is ListValue list
        ? new ListValue([.. list.Items.Select(static i => i is MapValue map ? new MapValue(map.Entries, map.Span, isOpen: true) : i)], list.Span, list.IsOpen)
        : value;

    /// <summary>A list with another item in the place of the last one.</summary>
    public static Value LastReplaced(Value value, Value item) => value is ListValue { Items.Count: > 0 } list
        ? new ListValue([.. list.Items.Take(list.Items.Count - 1), item], list.Span, list.IsOpen)
        : value;

    /// <summary>A list with more items.</summary>
    public static ListValue Extended(Value old, List<Value> items, bool isOpen, SourceSpan span) => old is ListValue list
        ? new ListValue([.. list.Items, .. items], list.Span, list.IsOpen || isOpen)
        : new ListValue(items, span, isOpen);
}
