using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>LINQ on what is known of a list. An element stands where C# would put it, or the list is not known.</summary>
internal sealed partial class Interpreter
{
    private CdkValue Linq(IInvocationOperation call, string name)
    {
        var source = Evaluate(call.Arguments[0].Value);
        if (itemOf.TryGetValue(source, out var item) && Found(call, name, item) is { } found)
        {
            return found;
        }

        var (items, isOpen) = Items(source);
        return Sequence(call, name, source, items, isOpen) ?? (isOpen ? null : Part(call, name, items)) ?? Answer(call, name, source, items, isOpen) ?? Unfollowed(call, source);
    }

    /// <summary>What is known of the items even where there may be more.</summary>
    private CdkValue? Sequence(IInvocationOperation call, string name, CdkValue source, IReadOnlyList<CdkValue> items, bool isOpen)
    {
        var span = SpanOf(call);
        switch (name, call.Arguments.Length)
        {
            case ("ToArray" or "ToList", 1) when source is ListOf:
                return new ListOf(items, source.Span, isOpen);
            case ("ToArray" or "ToList" or "AsEnumerable", 1):
            case ("Cast", 1) when source is ListOf:
                return source;
            case ("Select", 2) when Evaluate(call.Arguments[1].Value) is FunctionValue function:
                return Mapped(items, isOpen, function, call);
            case ("Reverse", 1) when source is ListOf or MapOf:
                return new ListOf([.. items.Reverse()], span, isOpen);
            case ("Distinct" or "ToHashSet", 1) when source is ListOf && Distinct(items) is { } different:
                return new ListOf(different, span, isOpen);
            case ("Concat", 2):
                var (more, opened) = Items(Evaluate(call.Arguments[1].Value));
                return new ListOf([.. items, .. more], span, isOpen || opened);
            case ("Union", 2) when Items(Evaluate(call.Arguments[1].Value)) is var (others, open) && Distinct([.. items, .. others]) is { } all:
                return new ListOf(all, span, isOpen || open);
            case ("Append", 2):
                return new ListOf([.. items, Evaluate(call.Arguments[1].Value)], span, isOpen);
            case ("Prepend", 2):
                return new ListOf([Evaluate(call.Arguments[1].Value), .. items], span, isOpen);
            case ("Range", 2) when source.NumberOf() is { } start && Evaluate(call.Arguments[1].Value).NumberOf() is { } count && count <= MaxRounds:
                return new ListOf([.. Enumerable.Range((int)start, Math.Max(0, (int)count)).Select(n => Shapes.Number(n, span))], span);
            case ("Empty", _):
                return new ListOf([], span);
            default:
                return null;
        }
    }

    /// <summary>One or some of the items, or all in another order, where all are known.</summary>
    private CdkValue? Part(IInvocationOperation call, string name, IReadOnlyList<CdkValue> items)
    {
        var span = SpanOf(call);
        var function = call.Arguments.Length > 1 && IsFunction(call.Arguments[1]) && items.Count <= MaxRounds ? Evaluate(call.Arguments[1].Value) as FunctionValue : null;
        switch (name, call.Arguments.Length)
        {
            case ("OrderBy" or "OrderByDescending", 2) when function is not null && Keys(items, function) is { } sortKeys && Sorted(items, sortKeys, name) is { } sorted:
                return new ListOf(sorted, span);
            case ("Order" or "OrderDescending", 1) when Keys(items, null) is { } sortKeys && Sorted(items, sortKeys, name) is { } sorted:
                return new ListOf(sorted, span);
            case ("Where", 2) when function is not null && Filtered(items, function) is { } kept:
                return new ListOf(kept, span);
            case ("SelectMany", 2) when function is not null:
                return Flattened(items, function, span);
            case ("ToDictionary", 2 or 3) when function is not null && Keyed(items, function, call) is { } map:
                return map;
            case ("First" or "Single" or "FirstOrDefault" or "SingleOrDefault", 1) when items.Count > 0:
                return items[0];
            case ("First" or "Single" or "FirstOrDefault" or "SingleOrDefault", 2) when function is not null && Filtered(items, function) is [var found, ..]:
                return found;
            case ("Last" or "LastOrDefault", 1) when items.Count > 0:
                return items[items.Count - 1];
            case ("ElementAt", 2) when NumberAt(call) is { } at && at >= 0 && at < items.Count:
                return items[at];
            case ("Take", 2) when NumberAt(call) is { } taken:
                return new ListOf([.. items.Take(taken)], span);
            case ("Skip", 2) when NumberAt(call) is { } skipped:
                return new ListOf([.. items.Skip(skipped)], span);
            case ("Zip", 2) when Items(Evaluate(call.Arguments[1].Value)) is ({ } seconds, false):
                return new ListOf([.. items.Zip(seconds, (l, r) => new ListOf([l, r], span))], span);
            default:
                return null;
        }
    }

    /// <summary>What is asked about the items.</summary>
    private PlainValue? Answer(IInvocationOperation call, string name, CdkValue source, IReadOnlyList<CdkValue> items, bool isOpen)
    {
        var span = SpanOf(call);
        switch (name, call.Arguments.Length)
        {
            case ("Count", 1) when !isOpen:
                return Shapes.Number(items.Count, span);
            case ("Any", 1) when !isOpen || items.Count > 0:
                return Shapes.Boolean(items.Count > 0, span);
            case ("Contains", 2) when source is ListOf list && Contains(list, Evaluate(call.Arguments[1].Value)) is { } holds:
                return Shapes.Boolean(holds, span);
            case ("Any" or "All", 2) when !isOpen && items.Count <= MaxRounds && Evaluate(call.Arguments[1].Value) is FunctionValue sought && Filtered(items, sought) is { } matching:
                return Shapes.Boolean(name == "Any" ? matching.Count > 0 : matching.Count == items.Count, span);
            default:
                return null;
        }
    }

    private CdkValue Unfollowed(IInvocationOperation call, CdkValue source)
    {
        foreach (var argument in call.Arguments.Skip(1))
        {
            if (Evaluate(argument.Value) is FunctionValue function)
            {
                RunOnce(function);
            }
        }

        ShareDeep(source);
        return call.Type?.SpecialType == SpecialType.System_Boolean ? Shapes.Of(Opaque(call), SpanOf(call))
            : IsSequence(call.Type) ? new ListOf([], SpanOf(call), isOpen: true)
            : unknowns.Of(call);
    }

    private static bool IsSequence(ITypeSymbol? type) => type is IArrayTypeSymbol
        || (type is { SpecialType: not SpecialType.System_String } && (type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            || type.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable)));

    private static bool IsFunction(IArgumentOperation argument) => argument.Parameter?.Type.TypeKind == TypeKind.Delegate;

    private int? NumberAt(IInvocationOperation call) => Evaluate(call.Arguments[1].Value).NumberOf() is { } number ? (int)number : null;

    private ListOf Mapped(IReadOnlyList<CdkValue> items, bool isOpen, FunctionValue function, IInvocationOperation call)
    {
        var span = SpanOf(call);
        var mapped = new List<CdkValue>();
        foreach (var item in items.Take(MaxRounds))
        {
            mapped.Add(Call(function, [item, Shapes.Number(mapped.Count, span)]) ?? unknowns.Of(call));
        }

        if (isOpen || items.Count > MaxRounds)
        {
            RunOnce(function);
        }

        return new ListOf(mapped, span, isOpen || items.Count > MaxRounds);
    }

    /// <summary>The items of the lists that a function gives.</summary>
    private ListOf Flattened(IEnumerable<CdkValue> items, FunctionValue each, SourceSpan span)
    {
        var (all, isOpen) = (new List<CdkValue>(), false);
        foreach (var item in items)
        {
            var (inner, more) = Call(each, [item]) is { } list ? Items(list) : ([], true);
            all.AddRange(inner);
            isOpen |= more;
        }

        return new ListOf(all, span, isOpen);
    }

    /// <summary>The items that a filter keeps; null when that is not known of one.</summary>
    private List<CdkValue>? Filtered(IEnumerable<CdkValue> items, FunctionValue filter)
    {
        var kept = new List<CdkValue>();
        foreach (var item in items)
        {
            if (Call(filter, [item])?.Scalar() is not { } scalar || !scalar.TryGetBoolean(out var isKept))
            {
                return null;
            }

            if (isKept)
            {
                kept.Add(item);
            }
        }

        return kept;
    }

    /// <summary>A dictionary of the items by their keys; null when a key is not known.</summary>
    private MapOf? Keyed(IReadOnlyList<CdkValue> items, FunctionValue keys, IInvocationOperation call)
    {
        if (Keys(items, keys) is not { } named)
        {
            return null;
        }

        var element = call.Arguments.Length > 2 ? Evaluate(call.Arguments[2].Value) as FunctionValue : null;
        return new MapOf(
            [.. items.Select((item, i) => new NamedValue(named[i].Text, SpanOf(call), call.Arguments.Length == 2 ? item : element is null ? unknowns.Of(call) : Call(element, [item]) ?? unknowns.Of(call)))],
            SpanOf(call));
    }

    /// <summary>The keys of items; null where one is not known. The items themselves without a function.</summary>
    private List<ScalarValue>? Keys(IReadOnlyList<CdkValue> items, FunctionValue? function)
    {
        if (items.Count > MaxRounds)
        {
            return null;
        }

        var keys = new List<ScalarValue>();
        foreach (var item in items)
        {
            if ((function is null ? item : Call(function, [item]))?.Scalar() is not { } key)
            {
                return null;
            }

            keys.Add(key);
        }

        return keys;
    }

    /// <summary>Items in the order of their keys; null where that order depends on the culture.</summary>
    private static List<CdkValue>? Sorted(IReadOnlyList<CdkValue> items, List<ScalarValue> keys, string method)
    {
        var isDescending = method.EndsWith("Descending", StringComparison.Ordinal);
        var positions = Enumerable.Range(0, items.Count);
        if (keys.TrueForAll(static k => k.Kind == ScalarKind.Number && k.TryGetNumber(out _)))
        {
            return InOrder(static k => k.TryGetNumber(out var number) ? number : 0, Comparer<double>.Default);
        }

        return keys.TrueForAll(static k => k.Kind == ScalarKind.String) && IsSameInAnyCulture([.. keys.Select(static k => k.Text)])
            ? InOrder(static k => k.Text, StringComparer.Ordinal) : null;

        List<CdkValue> InOrder<T>(Func<ScalarValue, T> key, IComparer<T> comparer) =>
            [.. (isDescending ? positions.OrderByDescending(i => key(keys[i]), comparer) : positions.OrderBy(i => key(keys[i]), comparer)).Select(i => items[i])];
    }

    // Cultures put ASCII letters and digits in one order but for the case of letters that are else the same.
    private static bool IsSameInAnyCulture(List<string> texts)
    {
        texts.Sort(StringComparer.Ordinal);
        return texts.TrueForAll(static t => t.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            && texts.Zip(texts.Skip(1), static (left, right) => left == right || string.Compare(left, right, StringComparison.OrdinalIgnoreCase) < 0).All(static x => x);
    }

    /// <summary>Each of the items once; null where it is not known which are the same.</summary>
    private static List<CdkValue>? Distinct(IReadOnlyList<CdkValue> items)
    {
        if (items.All(static i => i is CdkObject))
        {
            return [.. items.Distinct()];
        }

        return items.All(static i => i.Scalar() is not null) ? [.. items.GroupBy(static i => (i.Scalar()!.Kind, i.Scalar()!.Text)).Select(static g => g.First())] : null;
    }
}
