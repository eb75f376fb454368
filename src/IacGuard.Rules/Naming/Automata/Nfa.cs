namespace IacGuard.Rules.Naming.Automata;

/// <summary>
/// A nondeterministic automaton over characters. Each state belongs to a segment (a token or a stretch of literal text), so that a
/// mismatch can be told in the pattern's own words. Immutable once built, but for what it remembers: the sets of states that texts led
/// to, up to a bound. Safe to use from several threads at once.
/// </summary>
internal sealed class Nfa
{
    /// <summary>The bound of what is remembered: members and ways of all kept sets.</summary>
    internal const int MaxKept = 1 << 16;

    private readonly List<CharSet?> sets = [];
    private readonly List<int> first = [];
    private readonly List<int> second = [];
    private readonly List<int> segments = [];
    private readonly Dictionary<StateSet, StateSet> kept = [];
    private int[]?[]? closures;
    private CharClasses? classes;
    private StateSet? begin;
    private int keptSize;

    /// <summary>The number of states.</summary>
    public int Count => sets.Count;

    /// <summary>The state that the automaton begins in.</summary>
    public int Start { get; set; }

    /// <summary>The state that accepts.</summary>
    public int Accept { get; set; }

    /// <summary>Adds a state that reads one character of a set, or, without a set, goes on by itself to up to two states (-1 is none).</summary>
    public int Add(CharSet? set, int to, int other, int segment)
    {
        sets.Add(set);
        first.Add(to);
        second.Add(other);
        segments.Add(segment);
        return sets.Count - 1;
    }

    /// <summary>Points a state's first way somewhere.</summary>
    public void Connect(int from, int to) => first[from] = to;

    /// <summary>The segment of a state.</summary>
    public int SegmentOf(int state) => segments[state];

    /// <summary>What a state reads; null when it goes on by itself.</summary>
    public CharSet? Reads(int state) => sets[state];

    /// <summary>The classes of characters that it tells apart.</summary>
    public CharClasses Classes => classes ??= new CharClasses(sets);

    /// <summary>The states that the automaton can be in before it reads anything.</summary>
    public StateSet Begin() => begin ??= FindBegin();

    /// <summary>The states after one more character.</summary>
    public StateSet Step(StateSet from, char c)
    {
        var characterClass = Classes.Of(c);
        if (from.After(characterClass) is { } known)
        {
            return known;
        }

        var result = Keep(FindStep(from, c));
        if (from.IsKept && result.IsKept)
        {
            from.Follow(characterClass, result);
        }

        return result;
    }

    /// <summary>The states after any number of characters of a set.</summary>
    public StateSet StepAny(StateSet from, CharSet over)
    {
        if (from.AfterAny(over) is { } known)
        {
            return known;
        }

        var result = Keep(FindStepAny(from, over));
        if (from.IsKept && result.IsKept)
        {
            from.FollowAny(over, result);
        }

        return result;
    }

    /// <summary>The kept set that is equal to one: itself when there was none. A set that would exceed the bound is not kept.</summary>
    public StateSet Keep(StateSet set)
    {
        lock (kept)
        {
            if (kept.TryGetValue(set, out var known))
            {
                return known;
            }

            var size = set.Members.Count + Classes.Count;
            if (keptSize + size <= MaxKept)
            {
                keptSize += size;
                set.Keep(Classes.Count);
                kept.Add(set, set);
            }

            return set;
        }
    }

    private StateSet FindBegin()
    {
        var result = new StateSet(Count);
        result.Add(Closure(Start));
        return Keep(result);
    }

    private StateSet FindStep(StateSet from, char c)
    {
        var result = new StateSet(Count);
        foreach (var state in from.Members)
        {
            if (sets[state] is { } set && set.Contains(c))
            {
                result.Add(Closure(first[state]));
            }
        }

        return result;
    }

    private StateSet FindStepAny(StateSet from, CharSet over)
    {
        var result = new StateSet(Count);
        foreach (var state in from.Members)
        {
            result.Add(Closure(state));
        }

        // The members grow while they are walked: each new state is looked at once.
        for (var i = 0; i < result.Members.Count; i++)
        {
            var state = result.Members[i];
            if (sets[state] is { } set && set.Overlaps(over))
            {
                result.Add(Closure(first[state]));
            }
        }

        return result;
    }

    // What a state reaches without reading, itself included. Kept once the automaton is in use; two threads may both find it.
    private int[] Closure(int start)
    {
        closures ??= new int[Count][];
        return start < 0 ? [] : closures[start] ??= FindClosure(start);
    }

    private int[] FindClosure(int start)
    {
        var reached = new StateSet(Count);
        var pending = new Stack<int>();
        pending.Push(start);
        while (pending.Count > 0)
        {
            var state = pending.Pop();
            if (state < 0 || !reached.Add(state) || sets[state] is not null)
            {
                continue;
            }

            pending.Push(second[state]);
            pending.Push(first[state]);
        }

        return [.. reached.Members];
    }
}
