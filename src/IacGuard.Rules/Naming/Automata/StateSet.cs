namespace IacGuard.Rules.Naming.Automata;

/// <summary>
/// Some states of an automaton; equal when they hold the same ones. A set that the automaton keeps does not change any more, and
/// remembers the kept sets that follow it: it is a state of the deterministic automaton. Two threads may both note the same.
/// </summary>
internal sealed class StateSet(int capacity) : IEquatable<StateSet>
{
    private readonly ulong[] bits = new ulong[(capacity + 63) / 64];
    private readonly List<int> members = [];
    private StateSet?[]? following;
    private Filled? filled;

    /// <summary>The states in the order in which they were reached.</summary>
    public List<int> Members => members;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => members.Count == 0;

    /// <summary>Whether the automaton keeps it.</summary>
    public bool IsKept => following is not null;

    /// <summary>Makes it a kept set.</summary>
    /// <param name="classes">How many classes of characters the automaton tells apart.</param>
    public void Keep(int classes) => following = new StateSet?[classes];

    /// <summary>The set after a character of a class; null when it is not remembered.</summary>
    public StateSet? After(int characterClass) => following?[characterClass];

    /// <summary>The set after any characters of a set; null when it is not remembered.</summary>
    public StateSet? AfterAny(CharSet over) => filled is { } known && ReferenceEquals(known.Over, over) ? known.Set : null;

    /// <summary>Remembers what follows a kept set.</summary>
    public void Follow(int characterClass, StateSet next) => following![characterClass] = next;

    /// <summary>Remembers what follows a kept set; the last answer alone, as holes are of few kinds.</summary>
    public void FollowAny(CharSet over, StateSet next) => filled = new Filled(over, next);

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

    private sealed record Filled(CharSet Over, StateSet Set);
}
