using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Puts together what two calls add to one resource: maps by key, lists one after the other without repeating an item.</summary>
internal static class ValueJoin
{
    /// <summary>Both values as one.</summary>
    public static Value Join(Value first, Value second) => (first, second) switch
    {
        (AbsentValue, _) => second,
        (_, AbsentValue) => first,
        (MapValue a, MapValue b) => new MapValue(
            [.. a.Entries.Select(e => b.TryGet(e.Key, out var other) ? e with { Value = Join(e.Value, other.Value) } : e), .. b.Entries.Where(e => !a.TryGet(e.Key, out _))],
            a.Span, a.IsOpen || b.IsOpen),
        (ListValue a, ListValue b) => new ListValue([.. a.Items, .. b.Items.Where(item => !a.Items.Contains(item))], a.Span, a.IsOpen || b.IsOpen),
        _ => first,
    };
}
