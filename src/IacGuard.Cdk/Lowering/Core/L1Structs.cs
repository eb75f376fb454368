using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>Structs of L1 constructs under CloudFormation's names.</summary>
internal sealed class L1Structs(ValueLowering values, IL1Names names)
{
    private const int MaxDepth = 64;

    /// <summary>The names in use.</summary>
    public IL1Names Names => names;

    /// <summary>A struct; unknown when it is not one of an L1 construct.</summary>
    public Value Lower(StructValue props)
    {
        if (!IsL1(props.Fqn))
        {
            return Texts.Unknown("what these options come to is not known", props.Span);
        }

        return Struct(props.Fqn, props.Members, props.Span, props.IsOpen, 0);
    }

    /// <summary>The value of a property of an L1 struct.</summary>
    public Value Property(string structFqn, string property, CdkValue value) => Nested(names.StructOf(structFqn, property), value, 0);

    /// <summary>Whether a class or struct is of the lowest level.</summary>
    public static bool IsL1(string fqn)
    {
        var last = fqn.LastIndexOf(".Cfn", StringComparison.Ordinal);
        return last >= 0 && last + 4 < fqn.Length && char.IsUpper(fqn[last + 4]);
    }

    private MapValue Struct(string fqn, IReadOnlyList<NamedValue> members, SourceSpan span, bool isOpen, int depth)
    {
        var entries = new List<MapEntry>(members.Count);
        foreach (var member in members)
        {
            var value = Nested(names.StructOf(fqn, member.Name), member.Value, depth);
            if (!value.IsAbsent)
            {
                entries.Add(new MapEntry(names.PropertyName(fqn, member.Name), member.NameSpan, value));
            }
        }

        return new MapValue(entries, span, isOpen);
    }

    // A dictionary in the place of a struct has the struct's member names as keys.
    private Value Nested(string? structFqn, CdkValue value, int depth)
    {
        if (depth > MaxDepth)
        {
            return Texts.Unknown("is nested too deep", value.Span);
        }

        switch (value)
        {
            case StructValue props when IsL1(props.Fqn):
                return Struct(props.Fqn, props.Members, props.Span, props.IsOpen, depth + 1);
            case MapOf map when structFqn is not null:
                return Intrinsics.TryRead(map, values) ?? Struct(structFqn, [.. ValueLowering.Last(map.Entries)], map.Span, map.IsOpen, depth + 1);
            case ListOf list when structFqn is not null || list.Items.Any(static i => i is StructValue):
                return new ListValue([.. list.Items.Select(item => Nested(structFqn, item, depth + 1)).Where(static v => !v.IsAbsent)], list.Span, list.IsOpen);
            case ChoiceOf choice:
                var (whenTrue, whenFalse) = (Nested(structFqn, choice.WhenTrue, depth + 1), Nested(structFqn, choice.WhenFalse, depth + 1));
                return whenTrue.IsAbsent && whenFalse.IsAbsent ? whenTrue : new ChoiceValue(choice.Condition, whenTrue, whenFalse, choice.Span);
            default:
                return values.Lower(value);
        }
    }
}
