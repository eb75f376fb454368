using IacGuard.Rules.Naming.Automata;

namespace IacGuard.Rules.Naming;

/// <summary>
/// Decides whether a text matches however its holes are filled: it keeps every set of states that some filling leads to (the states
/// of the deterministic automaton, made as needed) and asks that all of them accept. Gives up, as "not for sure", past a bound.
/// </summary>
internal sealed class EveryFilling(Nfa nfa)
{
    private const int MaxSets = 512;
    private SampledSet? last;

    public bool Matches(NameText text)
    {
        if (!MatchesEmpty(text))
        {
            return false;
        }

        var sets = new HashSet<StateSet> { nfa.Begin() };
        for (var i = 0; i < text.Count; i++)
        {
            var next = text.Hole(i) is { } hole ? Fill(sets, hole) : Step(sets, text.Character(i));
            if (next is null)
            {
                return false;
            }

            sets = next;
        }

        return sets.All(set => set.Contains(nfa.Accept));
    }

    // One filling that does not match settles it, and the shortest is the cheapest to try.
    private bool MatchesEmpty(NameText text)
    {
        var states = nfa.Begin();
        for (var i = 0; i < text.Count && !states.IsEmpty; i++)
        {
            var hole = text.Hole(i);
            states = hole is null ? nfa.Step(states, text.Character(i)) : hole.Texts is { Count: > 0 } texts ? PatternTrail.Read(nfa, states, texts[0]) : states;
        }

        return states.Contains(nfa.Accept);
    }

    // A set that died stays dead: no filling that leads there can match any more.
    private HashSet<StateSet>? Step(HashSet<StateSet> from, char c)
    {
        var result = new HashSet<StateSet>();
        foreach (var set in from)
        {
            var next = nfa.Step(set, c);
            if (next.IsEmpty)
            {
                return null;
            }

            result.Add(next);
        }

        return result;
    }

    private HashSet<StateSet>? Fill(HashSet<StateSet> from, HoleShape hole)
    {
        if (hole.Texts is not { } texts)
        {
            return Close(from, hole.Characters);
        }

        var result = new HashSet<StateSet>();
        foreach (var set in from)
        {
            foreach (var filling in texts)
            {
                var next = PatternTrail.Read(nfa, set, filling);
                if (next.IsEmpty || result.Count > MaxSets)
                {
                    return null;
                }

                result.Add(next);
            }
        }

        return result;
    }

    private HashSet<StateSet>? Close(HashSet<StateSet> from, CharSet over)
    {
        var result = new HashSet<StateSet>(from);
        var pending = new Queue<StateSet>(from);
        var samples = Samples(over);
        while (pending.Count > 0)
        {
            var set = pending.Dequeue();
            foreach (var c in samples)
            {
                var next = nfa.Step(set, c);
                if (next.IsEmpty)
                {
                    return null;
                }

                if (result.Add(next))
                {
                    pending.Enqueue(next);
                }

                if (result.Count > MaxSets)
                {
                    return null;
                }
            }
        }

        return result;
    }

    // One character of each class that the automaton tells apart: where any of its ranges begins, or has just ended.
    private char[] Samples(CharSet over)
    {
        if (last is { } known && ReferenceEquals(known.Over, over))
        {
            return known.Samples;
        }

        var edges = new SortedSet<char>();
        AddEdges(edges, over);
        for (var state = 0; state < nfa.Count; state++)
        {
            if (nfa.Reads(state) is { } set)
            {
                AddEdges(edges, set);
            }
        }

        char[] samples = [.. edges.Where(over.Contains)];
        last = new SampledSet(over, samples);
        return samples;
    }

    private static void AddEdges(SortedSet<char> edges, CharSet set)
    {
        foreach (var (low, high) in set.Ranges)
        {
            edges.Add(low);
            if (high < char.MaxValue)
            {
                edges.Add((char)(high + 1));
            }
        }
    }

    // Holes are of few kinds, and a name has rarely more than one.
    private sealed record SampledSet(CharSet Over, char[] Samples);
}
