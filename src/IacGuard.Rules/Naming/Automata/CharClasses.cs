namespace IacGuard.Rules.Naming.Automata;

/// <summary>The characters that an automaton does not tell apart, as numbered stretches. Immutable.</summary>
internal sealed class CharClasses
{
    private readonly char[] starts;

    /// <summary>Makes the stretches between the edges of some sets.</summary>
    public CharClasses(IEnumerable<CharSet?> sets)
    {
        var edges = new SortedSet<char> { char.MinValue };
        foreach (var set in sets)
        {
            AddEdges(edges, set);
        }

        starts = [.. edges];
    }

    /// <summary>How many there are.</summary>
    public int Count => starts.Length;

    /// <summary>The number of a character's stretch.</summary>
    public int Of(char c)
    {
        var at = Array.BinarySearch(starts, c);
        return at >= 0 ? at : ~at - 1;
    }

    /// <summary>One character of each stretch that a set has characters of, and of each part of it that the set cuts off.</summary>
    public char[] Samples(CharSet over)
    {
        var edges = new SortedSet<char>(starts);
        AddEdges(edges, over);
        return [.. edges.Where(over.Contains)];
    }

    private static void AddEdges(SortedSet<char> edges, CharSet? set)
    {
        foreach (var (low, high) in set?.Ranges ?? [])
        {
            edges.Add(low);
            if (high < char.MaxValue)
            {
                edges.Add((char)(high + 1));
            }
        }
    }
}
