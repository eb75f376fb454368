using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Naming.Automata;

namespace IacGuard.Rules.Naming;

/// <summary>Runs a text through an automaton, remembering where each segment began, and explains why it cannot match.</summary>
internal sealed class PatternTrail(Nfa nfa, IReadOnlyList<Segment> segments, NameText text)
{
    private readonly int[] began = new int[segments.Count + 1];

    /// <summary>Whether some filling of the holes matches.</summary>
    public static bool CanMatch(Nfa nfa, NameText text)
    {
        var states = nfa.Begin();
        for (var i = 0; i < text.Count && !states.IsEmpty; i++)
        {
            states = text.Hole(i) is { } hole ? Fill(nfa, states, hole) : nfa.Step(states, text.Character(i));
        }

        return states.Contains(nfa.Accept);
    }

    /// <summary>Null when some filling of the holes matches; else the mismatch.</summary>
    public PatternMatch? Run()
    {
        for (var i = 0; i < began.Length; i++)
        {
            began[i] = -1;
        }

        var states = nfa.Begin();
        Note(states, 0);
        for (var i = 0; i < text.Count; i++)
        {
            var next = text.Hole(i) is { } hole ? Fill(nfa, states, hole) : nfa.Step(states, text.Character(i));
            if (next.IsEmpty)
            {
                return Explain(states, i);
            }

            states = next;
            Note(states, i + 1);
        }

        return states.Contains(nfa.Accept) ? null : Explain(states, text.Count);
    }

    /// <summary>The states after a hole was filled with anything that it can hold.</summary>
    public static StateSet Fill(Nfa nfa, StateSet from, HoleShape hole)
    {
        if (hole.Texts is null)
        {
            return nfa.StepAny(from, hole.Characters);
        }

        var result = new StateSet(nfa.Count);
        foreach (var filling in hole.Texts)
        {
            foreach (var state in Read(nfa, from, filling).Members)
            {
                result.Add(state);
            }
        }

        return nfa.Keep(result);
    }

    /// <summary>The states after a known text.</summary>
    public static StateSet Read(Nfa nfa, StateSet from, string filling)
    {
        var states = from;
        foreach (var c in filling)
        {
            states = nfa.Step(states, c);
        }

        return states;
    }

    private void Note(StateSet states, int position)
    {
        foreach (var state in states.Members)
        {
            ref var at = ref began[nfa.SegmentOf(state)];
            at = at < 0 ? position : at;
        }
    }

    private PatternMatch Explain(StateSet alive, int at)
    {
        var segment = Blame(alive, at);
        if (segment == segments.Count)
        {
            return Make("", "the end of the name", text.Show(at, text.Count), at, "the name goes on behind the end of the pattern with");
        }

        if (at == text.Count && segments[segment] is { Token: null, IsOptional: false } && began[segment] < at)
        {
            return Swallowed(segment, at);
        }

        var from = Math.Max(0, Math.Min(began[segment], at));
        var found = text.Show(from, FoundEnd(segment, at));
        var expected = segments[segment].Expected;
        return segments[segment].Token is { } token
            ? Make(token, expected, found, at, $"token {{{token}}} expects {expected}, found")
            : Make("", expected, found, at, $"expected `{expected}`, found");
    }

    // A token that takes separators too has read on to the end. Then the part behind the last separator is wrong, or there is none.
    private PatternMatch Swallowed(int separator, int at)
    {
        var literal = segments[separator].Expected;
        var last = text.LastIndexOf(literal[0], began[separator]);
        if (last < 0 || separator + 1 >= segments.Count || segments[separator + 1] is not { Token: { } token, Expected: var expected })
        {
            return Make("", literal, "", at, $"expected `{literal}`, found");
        }

        var from = Math.Min(last + literal.Length, at);
        return Make(token, expected, text.Show(from, at), from, $"token {{{token}}} expects {expected}, found");
    }

    // The furthest segment; but text that goes on where literal text should begin belongs to the token before it.
    private int Blame(StateSet alive, int at)
    {
        var furthest = 0;
        foreach (var state in alive.Members)
        {
            if (nfa.Reads(state) is not null || state == nfa.Accept)
            {
                furthest = Math.Max(furthest, nfa.SegmentOf(state));
            }
        }

        var isFresh = furthest == segments.Count || (segments[furthest].Token is null && began[furthest] == at);
        var before = furthest - 1;
        while (before >= 0 && segments[before].IsOptional)
        {
            before--;
        }

        return isFresh && at < text.Count && before >= 0 && segments[before].Token is not null ? before : furthest;
    }

    // Up to the separator that follows the token in the pattern, so that the whole word is shown.
    private int FoundEnd(int segment, int at)
    {
        for (var i = segment + 1; i < segments.Count; i++)
        {
            if (segments[i] is { Token: null, IsOptional: false, Expected: var literal })
            {
                return Math.Max(text.IndexOf(literal[0], at), Math.Min(at + 1, text.Count));
            }
        }

        return text.Count;
    }

    private static PatternMatch Make(string token, string expected, string found, int at, string phrase) =>
        new(Truth.False, token, expected, found, at + 1, found.Length == 0 ? phrase + " nothing" : $"{phrase} `{found}`");
}
