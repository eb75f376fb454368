using System.Globalization;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Reading;

/// <summary>Maps and lists with a part changed; the originals stay as they are.</summary>
internal static class Edits
{
    /// <summary>The map with an entry set. An absent value stays as an entry only where it says that the property is taken out under a condition.</summary>
    public static MapValue With(this MapValue map, string key, Value value, SourceSpan keySpan = default)
    {
        var entries = new List<MapEntry>(map.Entries.Count + 1);
        var isThere = false;
        foreach (var entry in map.Entries)
        {
            isThere |= entry.Key == key;
            entries.Add(entry.Key == key ? new MapEntry(key, keySpan.Or(entry.KeySpan), value) : entry);
        }

        if (!isThere)
        {
            entries.Add(new MapEntry(key, keySpan, value));
        }

        return new MapValue(entries, map.Span, map.IsOpen);
    }

    public static MapValue Without(this MapValue map, string key) =>
        map.TryGet(key, out _) ? new MapValue([.. map.Entries.Where(e => e.Key != key)], map.Span, map.IsOpen) : map;

    /// <summary>The map with more entries possible than are listed.</summary>
    public static MapValue Opened(this MapValue map) => map.IsOpen ? map : new MapValue(map.Entries, map.Span, isOpen: true);

    /// <summary>The map with an item added to the list under a key.</summary>
    public static MapValue Append(this MapValue map, string key, Value item, bool isRepeated) =>
        map.With(key, AppendTo(map[key], item, isRepeated));

    /// <summary>A list with an item added; what is no known list becomes an open one.</summary>
    public static Value AppendTo(Value list, Value item, bool isRepeated) => list switch
    {
        AbsentValue => new ListValue([item], item.Span, isRepeated),
        ListValue known => new ListValue([.. known.Items, item], known.Span, known.IsOpen || isRepeated),
        ChoiceValue choice => new ChoiceValue(choice.Condition, AppendTo(choice.WhenTrue, item, isRepeated), AppendTo(choice.WhenFalse, item, isRepeated), choice.Span),
        _ => new ListValue([item], item.Span, isOpen: true),
    };

    /// <summary>
    /// The value with another one set at a path below it, as the CDK's overrides do: maps are made where there are none, a number counts into a list,
    /// a map is merged into a map. An absent value takes the entry out.
    /// </summary>
    public static Value SetPath(Value root, IReadOnlyList<string> path, int from, Value value, Condition? guard)
    {
        if (from == path.Count)
        {
            return Guards.Either(guard, Merge(root, value), root);
        }

        if (root is ChoiceValue choice)
        {
            return Guards.Map(choice, one => SetPath(one, path, from, value, guard));
        }

        if (root is ListValue list && int.TryParse(path[from], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return SetItem(list, index, path, from, value, guard);
        }

        if (root is UnknownValue)
        {
            // What else is in it stays unknown.
            return new MapValue([new MapEntry(path[from], value.Span, SetPath(AbsentValue.Instance, path, from + 1, value, guard))], root.Span, isOpen: true);
        }

        var map = root as MapValue ?? new MapValue([], value.Span);
        var old = map.TryGet(path[from], out var entry) ? entry.Value : AbsentValue.Instance;
        var changed = SetPath(old, path, from + 1, value, guard);
        return changed.IsAbsent ? (map.IsOpen ? map.With(path[from], changed) : map.Without(path[from])) : map.With(path[from], changed, value.Span);
    }

    private static ListValue SetItem(ListValue list, int index, IReadOnlyList<string> path, int from, Value value, Condition? guard)
    {
        var items = list.Items.ToList();
        if (index < items.Count)
        {
            items[index] = SetPath(items[index], path, from + 1, value, guard);
        }
        else
        {
            items.Add(SetPath(AbsentValue.Instance, path, from + 1, value, guard));
        }

        return new ListValue([.. items.Where(static i => !i.IsAbsent)], list.Span, list.IsOpen);
    }

    private static Value Merge(Value old, Value value)
    {
        if (old is not MapValue map || value is not MapValue changes)
        {
            return value;
        }

        foreach (var entry in changes.Entries)
        {
            map = map.With(entry.Key, Merge(map.TryGet(entry.Key, out var inner) ? inner.Value : AbsentValue.Instance, entry.Value), entry.KeySpan);
        }

        return changes.IsOpen ? map.Opened() : map;
    }
}
