using IacGuard.Rules.Naming.Automata;

namespace IacGuard.Rules.Naming;

/// <summary>
/// Decides whether a text matches however its holes are filled: it keeps every set of states that some filling leads to (the states
/// of the deterministic automaton, made as needed) and asks that all of them accept. Gives up, as "not for sure", past a bound.
/// </summary>
internal sealed class EveryFilling(Nfa nfa)
{
    private const int MaxSets = 512;
    private const int MaxSampled = 4;
    private SampledSet[] sampled = [];

    public bool Matches(NameText text)
    {
        if (!MatchesEmpty(text))
        {
            return false;
        }

        // Up to the first hole there is one set; most names are settled there.
        var only = nfa.Begin();
        var at = 0;
        while (at < text.Count && text.Hole(at) is null)
        {
            only = nfa.Step(only, text.Character(at++));
        }

        return at == text.Count ? only.Contains(nfa.Accept) : !CanDie(only, text.Hole(at)!) && Matches(text, only, at);
    }

    private bool Matches(NameText text, StateSet begin, int at)
    {
        var sets = new HashSet<StateSet> { begin };
        for (var i = at; i < text.Count; i++)
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

    // Whether some first character of a filling ends every way.
    private bool CanDie(StateSet set, HoleShape hole)
    {
        if (hole.Texts is not null)
        {
            return false;
        }

        foreach (var c in Samples(hole.Characters))
        {
            if (nfa.Step(set, c).IsEmpty)
            {
                return true;
            }
        }

        return false;
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

    // One character of each class that the automaton tells apart. Holes are of few kinds, which are remembered.
    private char[] Samples(CharSet over)
    {
        var all = sampled;
        foreach (var known in all)
        {
            if (ReferenceEquals(known.Over, over))
            {
                return known.Samples;
            }
        }

        var samples = nfa.Classes.Samples(over);
        if (all.Length < MaxSampled)
        {
            sampled = [.. all, new SampledSet(over, samples)];
        }

        return samples;
    }

    private sealed record SampledSet(CharSet Over, char[] Samples);
}
