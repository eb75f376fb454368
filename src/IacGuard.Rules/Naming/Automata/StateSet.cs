namespace IacGuard.Rules.Naming.Automata;

/// <summary>Some states of an automaton; equal when they hold the same ones.</summary>
internal sealed class StateSet(int capacity) : IEquatable<StateSet>
{
    private readonly ulong[] bits = new ulong[(capacity + 63) / 64];
    private readonly List<int> members = [];

    /// <summary>The states in the order in which they were reached.</summary>
    public List<int> Members => members;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => members.Count == 0;

    /// <summary>Adds a state; false when it is there already.</summary>
    public bool Add(int state)
    {
        if (Contains(state))
        {
            return false;
        }

        bits[state / 64] |= 1UL << (state % 64);
        members.Add(state);
        return true;
    }

    /// <summary>Adds states.</summary>
    public void Add(int[] states)
    {
        foreach (var state in states)
        {
            Add(state);
        }
    }

    /// <summary>Whether a state is there.</summary>
    public bool Contains(int state) => (bits[state / 64] & (1UL << (state % 64))) != 0;

    /// <inheritdoc />
    public bool Equals(StateSet? other) => other is not null && members.Count == other.members.Count && bits.AsSpan().SequenceEqual(other.bits);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as StateSet);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = 17UL;
        foreach (var word in bits)
        {
            hash = unchecked((hash * 1099511628211UL) ^ word);
        }

        return unchecked((int)(hash ^ (hash >> 32)));
    }
}
