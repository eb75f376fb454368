using System.Globalization;
using IacGuard.CloudFormation.Reading;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Intrinsics;

/// <summary><c>Fn::Select</c>, <c>Fn::Length</c> and <c>Fn::GetAZs</c>.</summary>
internal static class Lists
{
    internal static Value Select(ValueReader reader, IntrinsicCall call)
    {
        if (call.Arguments is not { Count: 2 } parts)
        {
            return call.Malformed("a position and a list");
        }

        var position = reader.Read(parts[0], call.Scope);
        var list = reader.Read(parts[1], call.Scope);
        if (position is not ScalarValue scalar)
        {
            return Functions.Derived(list is ReferenceValue ? list : position, "|Select", call);
        }

        return int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? Choices.Map(reader, list, one => SelectOne(reader, one, index, call)) ?? Functions.Derived(list, "|Select", call)
            : call.Malformed("a position that counts from 0");
    }

    internal static Value Length(ValueReader reader, IntrinsicCall call)
    {
        var list = reader.ReadArgument(call);
        return Choices.Map(reader, list, one => LengthOne(reader, one, call)) ?? Functions.Derived(list, "|Length", call);
    }

    internal static Value GetAvailabilityZones(ValueReader reader, in IntrinsicCall call)
    {
        var region = reader.ReadArgument(call);
        var name = region is ScalarValue { Text.Length: 0 } ? "AWS::Region" : (region as UnknownValue)?.Name ?? region.ToString();
        return new UnknownValue(UnknownSource.Intrinsic, "depends on the availability zones of the account", call.Span) { Name = $"Fn::GetAZs({name})" };
    }

    private static Value SelectOne(ValueReader reader, Value list, int index, IntrinsicCall call)
    {
        if (list is not ListValue known)
        {
            return Functions.Derived(list, "[" + index.ToString(CultureInfo.InvariantCulture) + "]", call);
        }

        Value Pick(IReadOnlyList<Value> items)
        {
            var at = 0;
            foreach (var item in items)
            {
                if (!item.IsAbsent && at++ == index)
                {
                    return item;
                }
            }

            return known.IsOpen
                ? Functions.Derived(known, "", call)
                : new UnknownValue(UnknownSource.Other, $"selects item {index} of a list that is shorter", call.Span) { Name = Functions.Place(call) };
        }

        return Choices.MapItems(reader, known.Items, Choices.MayBeAbsent, Pick) ?? Functions.Derived(known, "", call);
    }

    private static Value LengthOne(ValueReader reader, Value list, IntrinsicCall call) =>
        list is ListValue { IsOpen: false } known
            ? Choices.MapItems(reader, known.Items, Choices.MayBeAbsent, items => Count(items, call)) ?? Functions.Derived(list, "|Length", call)
            : Functions.Derived(list, "|Length", call);

    private static ScalarValue Count(IReadOnlyList<Value> items, IntrinsicCall call)
    {
        var count = 0;
        foreach (var item in items)
        {
            count += item.IsAbsent ? 0 : 1;
        }

        return new ScalarValue(count.ToString(CultureInfo.InvariantCulture), ScalarKind.Number, call.Span);
    }
}
