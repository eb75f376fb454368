using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>One step of a path into a value: a key, a position, or the end of a list.</summary>
/// <param name="Key">The key; null for a position.</param>
/// <param name="Index">The position; -1 for an item that is appended.</param>
internal readonly record struct PathStep(string? Key, int Index)
{
    /// <summary>Whether an item is appended.</summary>
    public bool Appends => Key is null && Index < 0;
}

/// <summary>Changes a value at a path; the value itself is immutable.</summary>
internal static class PathEdit
{
    /// <summary>The value with another one at a path; what the path needs is made on the way, what is unknown on it stays unknown.</summary>
    /// <param name="root">The value.</param>
    /// <param name="path">The path.</param>
    /// <param name="change">Gives the new value for the old one; absent removes it.</param>
    /// <param name="span">Where maps and lists stand that are made.</param>
    public static Value Set(Value root, IReadOnlyList<PathStep> path, Func<Value, Value> change, SourceSpan span) => At(root, path, 0, change, span);

    /// <summary>What stands at a path; absent where nothing does.</summary>
    public static Value Get(Value root, IReadOnlyList<PathStep> path)
    {
        var at = root;
        foreach (var step in path)
        {
            at = at switch
            {
                MapValue map when step.Key is { } key => map[key],
                ListValue list when step.Key is null && step.Index >= 0 && step.Index < list.Items.Count => list.Items[step.Index],
                UnknownValue => at,
                _ => AbsentValue.Instance,
            };
        }

        return at;
    }

    private static Value At(Value value, IReadOnlyList<PathStep> path, int depth, Func<Value, Value> change, SourceSpan span)
    {
        if (depth == path.Count)
        {
            return change(value);
        }

        switch (value)
        {
            case ChoiceValue choice:
                return new ChoiceValue(choice.Condition, At(choice.WhenTrue, path, depth, change, span), At(choice.WhenFalse, path, depth, change, span), choice.Span);
            case UnknownValue or ReferenceValue or TextValue:
                return value is UnknownValue ? value : new UnknownValue(UnknownSource.Other, "is put together in a way that is not followed", span);
        }

        var step = path[depth];
        if (step.Key is { } key)
        {
            var map = value as MapValue ?? new MapValue([], span);
            return With(map, key, At(map.TryGet(key, out var entry) ? entry.Value : Below(map, path, depth, span), path, depth + 1, change, span), span);
        }

        var list = value as ListValue ?? new ListValue([], span);
        var items = list.Items.ToList();
        var index = step.Index < 0 || step.Index > items.Count ? items.Count : step.Index;
        var item = At(index < items.Count ? items[index] : AbsentValue.Instance, path, depth + 1, change, span);
        if (index == items.Count)
        {
            items.Add(item);
        }
        else
        {
            items[index] = item;
        }

        return new ListValue([.. items.Where(static i => !i.IsAbsent)], list.Span, list.IsOpen);
    }

    // What is made on the way below a map that may hold more may hold more as well.
    private static Value Below(MapValue map, IReadOnlyList<PathStep> path, int depth, SourceSpan span) =>
        !map.IsOpen || depth + 1 == path.Count ? AbsentValue.Instance
        : path[depth + 1].Key is null ? new ListValue([], span, isOpen: true)
        : new MapValue([], span, isOpen: true);

    private static MapValue With(MapValue map, string key, Value value, SourceSpan span)
    {
        var entries = map.Entries.Where(entry => entry.Key != key).ToList();
        if (!value.IsAbsent || map.IsOpen)
        {
            var at = map.Entries.TakeWhile(entry => entry.Key != key).Count();
            entries.Insert(Math.Min(at, entries.Count), new MapEntry(key, value.Span.Or(span), value));
        }

        return new MapValue(entries, map.Span, map.IsOpen);
    }
}
