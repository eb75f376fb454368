namespace IacGuard.Rules.Naming.Automata;

/// <summary>
/// A nondeterministic automaton over characters. Each state belongs to a segment (a token or a stretch of literal text), so that a
/// mismatch can be told in the pattern's own words. Immutable once built.
/// </summary>
internal sealed class Nfa
{
    private readonly List<CharSet?> sets = [];
    private readonly List<int> first = [];
    private readonly List<int> second = [];
    private readonly List<int> segments = [];
    private int[]?[]? closures;

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

    /// <summary>The states that the automaton can be in before it reads anything.</summary>
    public StateSet Begin()
    {
        var result = new StateSet(Count);
        result.Add(Closure(Start));
        return result;
    }

    /// <summary>The states after one more character.</summary>
    public StateSet Step(StateSet from, char c)
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

    /// <summary>The states after any number of characters of a set.</summary>
    public StateSet StepAny(StateSet from, CharSet over)
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
