using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>Tells values that are the same in every scenario.</summary>
internal static class Fixity
{
    /// <summary>Whether a value holds no choice, and no reference to a resource that may not exist.</summary>
    public static bool IsFixed(Value value, Stack stack)
    {
        switch (value)
        {
            case ChoiceValue:
                return false;
            case ReferenceValue { Target: { } target }:
                return IsFixed(target, stack);
            case ReferenceValue reference:
                return stack.Resolve(reference)?.Condition is null;
            case MapValue map:
                return AreFixed(map.Entries, stack);
            case ListValue list:
                return AreFixed(list.Items, stack);
            case TextValue text:
                return AreFixed(text.Parts, stack);
            default:
                return true;
        }
    }

    // Walked by position: every value of a statement is asked, and an enumerator for each costs more than the answer.
    private static bool AreFixed(IReadOnlyList<MapEntry> entries, Stack stack)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (!IsFixed(entries[i].Value, stack))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreFixed(IReadOnlyList<Value> items, Stack stack)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!IsFixed(items[i], stack))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreFixed(IReadOnlyList<TextPart> parts, Stack stack)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Hole is { } hole && !IsFixed(hole, stack))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Compares objects by identity, for values whose own equality compares meaning.</summary>
internal sealed class ByReference : IEqualityComparer<object>
{
    public static ByReference Comparer { get; } = new();

    public new bool Equals(object? x, object? y) => ReferenceEquals(x, y);

    public int GetHashCode(object obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
}
