using IacGuard.CloudFormation.Reading;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Intrinsics;

/// <summary><c>Fn::If</c>, and functions of values that an <c>Fn::If</c> decides.</summary>
internal static class Choices
{
    internal static Value If(ValueReader reader, in IntrinsicCall call)
    {
        if (call.Arguments is not { Count: 3 } parts)
        {
            return call.Malformed("a condition and two values");
        }

        var condition = parts[0] is ScalarNode { Tag: null } name
            ? reader.Context.Conditions.Named(Scope.Replace(call.Scope, name.Text))
            : reader.Context.Conditions.Inline(parts[0], call.Scope);
        return new ChoiceValue(condition, reader.Read(parts[1], call.Scope), reader.Read(parts[2], call.Scope), call.Span);
    }

    /// <summary>Applies a function in each case of a choice; where the cases are too many the answer is null.</summary>
    internal static Value? Map(ValueReader reader, Value value, Func<Value, Value> function)
    {
        if (value is not ChoiceValue choice)
        {
            return function(value);
        }

        return reader.Context.Budget.TakeLift()
            && Map(reader, choice.WhenTrue, function) is { } whenTrue
            && Map(reader, choice.WhenFalse, function) is { } whenFalse
            ? new ChoiceValue(choice.Condition, whenTrue, whenFalse, choice.Span)
            : null;
    }

    /// <summary>
    /// Applies a function to lists without choices, one for each combination of the cases of those items that
    /// <paramref name="isToLift"/> names; null when there are too many combinations.
    /// </summary>
    internal static Value? MapItems(ValueReader reader, IReadOnlyList<Value> items, Func<Value, bool> isToLift, Func<IReadOnlyList<Value>, Value> function)
    {
        if (!reader.Context.Budget.TakeParts(items.Count))
        {
            return null;
        }

        var cases = 1;
        foreach (var item in items)
        {
            cases = isToLift(item) ? cases * CountCases(item) : cases;
            if (cases > MaxCombinations)
            {
                return null;
            }
        }

        return cases == 1 ? function(items) : Combine(reader, items, 0, isToLift, function);
    }

    /// <summary>Whether a value is absent in some case.</summary>
    internal static bool MayBeAbsent(Value value) =>
        value is AbsentValue || (value is ChoiceValue choice && (MayBeAbsent(choice.WhenTrue) || MayBeAbsent(choice.WhenFalse)));

    private const int MaxCombinations = 16;

    private static int CountCases(Value value) =>
        value is ChoiceValue choice ? Math.Min(MaxCombinations + 1, CountCases(choice.WhenTrue) + CountCases(choice.WhenFalse)) : 1;

    private static Value? Combine(ValueReader reader, IReadOnlyList<Value> items, int from, Func<Value, bool> isToLift, Func<IReadOnlyList<Value>, Value> function)
    {
        var at = from;
        while (at < items.Count && !(items[at] is ChoiceValue && isToLift(items[at])))
        {
            at++;
        }

        if (at == items.Count)
        {
            return function(items);
        }

        if (!reader.Context.Budget.TakeLift())
        {
            return null;
        }

        var choice = (ChoiceValue)items[at];
        return Combine(reader, With(items, at, choice.WhenTrue), at, isToLift, function) is { } whenTrue
            && Combine(reader, With(items, at, choice.WhenFalse), at, isToLift, function) is { } whenFalse
            ? new ChoiceValue(choice.Condition, whenTrue, whenFalse, choice.Span)
            : null;
    }

    private static Value[] With(IReadOnlyList<Value> items, int at, Value value)
    {
        var copy = items.ToArray();
        copy[at] = value;
        return copy;
    }
}
