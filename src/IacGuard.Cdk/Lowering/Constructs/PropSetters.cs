using IacGuard.Cdk.Knowledge;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Who set a value.</summary>
/// <param name="Prop">The prop.</param>
/// <param name="Depth">How deep in the prop.</param>
/// <param name="Slot">The path of the slot.</param>
internal sealed record PropSetter(string Prop, int Depth, string Slot);

/// <summary>
/// Which prop set what. The sweep tried pairs of props, but not what is inside of one with another: which of them wins is not known.
/// </summary>
internal sealed class PropSetters
{
    // A construct sets few values: a search is faster than a table.
    private readonly List<Entry> known = [];

    /// <summary>Notes that a value is set, and tells whether another prop set it so that it is not known which of them wins.</summary>
    /// <param name="id">The resource.</param>
    /// <param name="steps">The path of the value.</param>
    /// <param name="setter">Who sets it.</param>
    /// <param name="isEveryPairTried">Whether each pair of props was tried.</param>
    public bool Note(string id, PathSteps steps, PropSetter setter, bool isEveryPairTried)
    {
        var hash = HashOf(id, steps);
        var isContested = false;
        foreach (var other in known)
        {
            isContested |= other.Hash == hash && other.Id == id && other.Steps.IsSame(steps) && Contest(other.Setter, setter, isEveryPairTried);
        }

        known.Add(new Entry(hash, id, steps, setter));
        return isContested;
    }

    private static bool Contest(PropSetter one, PropSetter other, bool isEveryPairTried) => one.Prop != other.Prop
        ? !isEveryPairTried || one.Depth > 0 || other.Depth > 0
        : one.Depth > 0 && other.Depth > 0 && !IsWithin(one.Slot, other.Slot) && !IsWithin(other.Slot, one.Slot);

    private static bool IsWithin(string slot, string other) => slot.StartsWith(other, StringComparison.Ordinal);

    private static int HashOf(string id, PathSteps steps)
    {
        var last = steps.Last;
        return unchecked((((StringComparer.Ordinal.GetHashCode(id) * 31) + steps.Count) * 31) + (last.Key is { } key ? StringComparer.Ordinal.GetHashCode(key) : last.Index));
    }

    private sealed record Entry(int Hash, string Id, PathSteps Steps, PropSetter Setter);
}
