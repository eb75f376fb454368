using IacGuard.Cdk.Knowledge;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Changes a value at a path; the value itself is immutable.</summary>
internal static class PathEdit
{
    /// <summary>The value with another one at a path; what the path needs is made on the way, what is unknown on it stays unknown.</summary>
    /// <param name="root">The value.</param>
    /// <param name="path">The path.</param>
    /// <param name="from">The first step of the path that counts.</param>
    /// <param name="change">Gives the new value for the old one; absent removes it.</param>
    /// <param name="span">Where maps and lists stand that are made.</param>
    public static Value Set(Value root, PathSteps path, int from, Func<Value, Value> change, SourceSpan span) => At(root, path, from, change, span);

    /// <summary>What stands at a path; absent where nothing does.</summary>
    /// <param name="root">The value.</param>
    /// <param name="path">The path.</param>
    /// <param name="from">The first step of the path that counts.</param>
    public static Value Get(Value root, PathSteps path, int from)
    {
        var at = root;
        for (var i = from; i < path.Count; i++)
        {
            at = Next(at, path[i]);
        }

        return at;
    }

    /// <summary>The same in each case of a choice on the way.</summary>
    public static Value GetCases(Value root, PathSteps path, int from)
    {
        if (from == path.Count)
        {
            return root;
        }

        return root is ChoiceValue choice
            ? Either(choice, GetCases(choice.WhenTrue, path, from), GetCases(choice.WhenFalse, path, from))
            : GetCases(Next(root, path[from]), path, from + 1);
    }

    private static Value Next(Value at, PathStep step) => at switch
    {
        MapValue map when step.Key is { } key => map[key],
        ListValue list when step.Key is null && step.Index >= 0 && step.Index < list.Items.Count => list.Items[step.Index],
        UnknownValue => at,
        _ => AbsentValue.Instance,
    };

    private static Value Either(ChoiceValue choice, Value whenTrue, Value whenFalse) =>
        whenTrue.IsAbsent && whenFalse.IsAbsent ? whenTrue : new ChoiceValue(choice.Condition, whenTrue, whenFalse, choice.Span);

    private static Value At(Value value, PathSteps path, int depth, Func<Value, Value> change, SourceSpan span)
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
        var count = list.Items.Count;
        var index = step.Index < 0 || step.Index > count ? count : step.Index;
        var item = At(index < count ? list.Items[index] : AbsentValue.Instance, path, depth + 1, change, span);
        var items = new List<Value>(count + 1);
        for (var i = 0; i <= count; i++)
        {
            var at = i == index ? item : i < count ? list.Items[i] : AbsentValue.Instance;
            if (!at.IsAbsent)
            {
                items.Add(at);
            }
        }

        return new ListValue(items, list.Span, list.IsOpen);
    }

    // What is made on the way below a map that may hold more may hold more as well.
    private static Value Below(MapValue map, PathSteps path, int depth, SourceSpan span) =>
        !map.IsOpen || depth + 1 == path.Count ? AbsentValue.Instance
        : path[depth + 1].Key is null ? new ListValue([], span, isOpen: true)
        : new MapValue([], span, isOpen: true);

    private static MapValue With(MapValue map, string key, Value value, SourceSpan span)
    {
        var count = map.Entries.Count;
        var at = 0;
        while (at < count && map.Entries[at].Key != key)
        {
            at++;
        }

        var isKept = !value.IsAbsent || map.IsOpen;
        if (at == count && !isKept)
        {
            return map;
        }

        // The entry takes the place of the one with its key, or the last.
        var entries = new MapEntry[count + (at == count ? 1 : isKept ? 0 : -1)];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = i == at && isKept ? new MapEntry(key, value.Span.Or(span), value) : map.Entries[isKept || i < at ? i : i + 1];
        }

        return new MapValue(entries, map.Span, map.IsOpen);
    }
}
