using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>Looks values up in mappings.</summary>
internal sealed class MappingLookup(ValueLowering values)
{
    private const int MaxCases = 6;

    /// <summary>A cell by the mapping's logical id.</summary>
    public Value Find(Value mapping, Value top, Value second, SourceSpan span) =>
        mapping is ScalarValue name && values.Symbols.Mapping(name.Text) is { } made ? Find(made, top, second, span) : Functions.Derived(mapping, "|FindInMap", span);

    /// <summary>A cell of a mapping; a choice when the first key is a parameter and the mapping is small.</summary>
    public Value Find(CdkObject mapping, Value top, Value second, SourceSpan span)
    {
        if (mapping.Prop("mapping") is not MapOf { IsOpen: false } rows || mapping.Calls.Any(static c => c.Method == "setValue") || second is not ScalarValue column)
        {
            return Functions.Derived(top is UnknownValue ? top : second, "|FindInMap", span);
        }

        var variable = values.Symbols.Variable(top);
        if (top is ScalarValue row)
        {
            return Cell(rows, row.Text, column.Text) ?? Texts.Unknown($"refers to {row.Text}.{column.Text}, which is not in the mapping", span);
        }

        return variable is not null && rows.Entries.Count <= MaxCases && Chain(rows, column.Text, variable, span) is { } chain
            ? chain
            : Functions.Derived(top, "|FindInMap", span);
    }

    private Value? Chain(MapOf rows, string column, ConditionVariable variable, SourceSpan span)
    {
        // A key that is not in the mapping fails the deployment, so the last row needs no test of its own.
        return rows.Entries.Reverse().Aggregate((Value?)null, (result, row) => Cell(rows, row.Name, column) switch
        {
            null => result,
            var cell when result is null || result.Equals(cell) => result ?? cell,
            var cell => new ChoiceValue(new EqualsCondition(variable, row.Name), cell, result, span),
        });
    }

    private Value? Cell(MapOf rows, string top, string second) =>
        rows.Member(top) is MapOf row && row.Member(second) is { } cell ? values.Lower(cell) : null;
}
