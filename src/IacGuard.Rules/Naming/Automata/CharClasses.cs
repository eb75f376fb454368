namespace IacGuard.Rules.Naming.Automata;

/// <summary>The characters that an automaton does not tell apart, as numbered stretches. Immutable.</summary>
internal sealed class CharClasses
{
    private readonly char[] starts;

    /// <summary>Makes the stretches between the edges of some sets.</summary>
    public CharClasses(IEnumerable<CharSet?> sets)
    {
        var edges = new List<char> { char.MinValue };
        foreach (var set in sets)
        {
            AddEdges(edges, set);
        }

        starts = Sorted(edges);
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
        var edges = new List<char>(starts);
        AddEdges(edges, over);
        return Array.FindAll(Sorted(edges), over.Contains);
    }

    private static char[] Sorted(List<char> edges)
    {
        edges.Sort();
        var count = 0;
        for (var i = 0; i < edges.Count; i++)
        {
            if (i == 0 || edges[i] != edges[i - 1])
            {
                edges[count++] = edges[i];
            }
        }

        return edges.GetRange(0, count).ToArray();
    }

    private static void AddEdges(List<char> edges, CharSet? set)
    {
        foreach (var (low, high) in set is null ? default : set.Ranges)
        {
            edges.Add(low);
            if (high < char.MaxValue)
            {
                edges.Add((char)(high + 1));
            }
        }
    }
}
