using IacGuard.CloudFormation.Reading;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Intrinsics;

/// <summary><c>Fn::FindInMap: [Map, TopKey, SecondKey, {DefaultValue: value}]</c>.</summary>
internal static class MapLookup
{
    private const int MaxCases = 6;

    internal static Value Evaluate(ValueReader reader, in IntrinsicCall call)
    {
        if (call.Arguments is not { Count: 3 or 4 } parts)
        {
            return call.Malformed("a map's name and two keys");
        }

        var map = reader.Read(parts[0], call.Scope);
        var top = reader.Read(parts[1], call.Scope);
        var second = reader.Read(parts[2], call.Scope);
        var fallback = parts.Count == 4 && parts[3] is MappingNode options && options["DefaultValue"] is { } node
            ? reader.Read(node, call.Scope)
            : null;
        if (map is not ScalarValue mapName)
        {
            return Functions.Derived(map, "|FindInMap", call);
        }

        if (reader.Context.Mappings?[mapName.Text] is not MappingNode rows)
        {
            return fallback ?? new UnknownValue(UnknownSource.Other, $"refers to the mapping {mapName.Text}, which is not in the template", call.Span) { Name = mapName.Text };
        }

        return top is ScalarValue topKey && second is ScalarValue secondKey
            ? Cell(reader, rows, topKey.Text, secondKey.Text, call) ?? fallback ?? Missing(mapName.Text, topKey.Text, secondKey.Text, call)
            : OverCases(reader, rows, top, second, fallback, call);
    }

    private static Value? Cell(ValueReader reader, MappingNode rows, string top, string second, in IntrinsicCall call)
    {
        if (rows[top] is not MappingNode row || row[second] is not { } cell)
        {
            return null;
        }

        return new ValueMover(call.Span).Move(reader.Context.MappingCell(cell));
    }

    // With one key open the answer is a choice when the map is small, one value when all cases agree, else unknown.
    private static Value OverCases(ValueReader reader, MappingNode rows, Value top, Value second, Value? fallback, in IntrinsicCall call)
    {
        if (top is UnknownValue { Name: { } topName } && second is ScalarValue secondKey)
        {
            return rows.Entries.Count <= MaxCases || AllAgree(rows, secondKey.Text)
                ? Chain(reader, rows, rows, topName, key => (key, secondKey.Text), fallback, call) ?? Functions.Derived(top, "|FindInMap", call)
                : Functions.Derived(top, "|FindInMap", call);
        }

        if (top is ScalarValue topKey && second is UnknownValue { Name: { } secondName } && rows[topKey.Text] is MappingNode { Entries.Count: <= MaxCases } row)
        {
            return Chain(reader, rows, row, secondName, key => (topKey.Text, key), fallback, call) ?? Functions.Derived(second, "|FindInMap", call);
        }

        return Functions.Derived(top is UnknownValue ? top : second, "|FindInMap", call);
    }

    private static bool AllAgree(MappingNode rows, string second)
    {
        string? common = null;
        foreach (var row in rows.Entries)
        {
            if ((row.Value as MappingNode)?[second] is not ScalarNode scalar || (common is not null && common != scalar.Text))
            {
                return false;
            }

            common = scalar.Text;
        }

        return common is not null;
    }

    private static Value? Chain(
        ValueReader reader, MappingNode rows, MappingNode keys, string name, Func<string, (string Top, string Second)> place, Value? fallback, in IntrinsicCall call)
    {
        if (reader.IsSymbolic || reader.Context.Conditions.Variable(name) is not { } variable)
        {
            return null;
        }

        // Without a default a key that is not in the map fails the deployment, so the last row needs no test of its own.
        var result = fallback;
        for (var i = keys.Entries.Count - 1; i >= 0; i--)
        {
            var key = keys.Entries[i].Key.Text;
            var (top, second) = place(key);
            if (Cell(reader, rows, top, second, call) is not { } cell)
            {
                continue;
            }

            result = result is null || result.Equals(cell)
                ? result ?? cell
                : new ChoiceValue(reader.Context.Conditions.IsEqual(variable, key), cell, result, call.Span);
        }

        return result;
    }

    private static UnknownValue Missing(string map, string top, string second, in IntrinsicCall call) =>
        new(UnknownSource.Other, $"refers to {map}.{top}.{second}, which is not in the mappings", call.Span) { Name = $"{map}.{top}.{second}" };
}
