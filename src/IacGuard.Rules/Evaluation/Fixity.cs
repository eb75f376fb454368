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
                foreach (var entry in map.Entries)
                {
                    if (!IsFixed(entry.Value, stack))
                    {
                        return false;
                    }
                }

                return true;
            case ListValue list:
                foreach (var item in list.Items)
                {
                    if (!IsFixed(item, stack))
                    {
                        return false;
                    }
                }

                return true;
            case TextValue text:
                foreach (var part in text.Parts)
                {
                    if (part.Hole is { } hole && !IsFixed(hole, stack))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return true;
        }
    }
}

/// <summary>Compares objects by identity, for values whose own equality compares meaning.</summary>
internal sealed class ByReference : IEqualityComparer<object>
{
    public static ByReference Comparer { get; } = new();

    public new bool Equals(object? x, object? y) => ReferenceEquals(x, y);

    public int GetHashCode(object obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
}
