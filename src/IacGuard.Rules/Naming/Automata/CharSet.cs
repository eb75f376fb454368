namespace IacGuard.Rules.Naming.Automata;

/// <summary>A set of UTF-16 units, kept as sorted, disjoint ranges.</summary>
internal sealed class CharSet
{
    private readonly (char Low, char High)[] ranges;

    private CharSet((char Low, char High)[] ranges) => this.ranges = ranges;

    public static CharSet Any { get; } = new([(char.MinValue, char.MaxValue)]);

    public static CharSet Digits { get; } = Of(('0', '9'));

    public static CharSet Word { get; } = Of(('a', 'z'), ('A', 'Z'), ('0', '9'), ('_', '_'));

    public static CharSet Space { get; } = Of((' ', ' '), ('\t', '\r'));

    public ReadOnlySpan<(char Low, char High)> Ranges => ranges;

    public static CharSet Of(params (char Low, char High)[] items)
    {
        var sorted = Sorted(items);
        var merged = new List<(char Low, char High)>(sorted.Length);
        foreach (var range in sorted)
        {
            if (merged.Count > 0 && range.Low <= merged[merged.Count - 1].High + 1)
            {
                var last = merged[merged.Count - 1];
                merged[merged.Count - 1] = (last.Low, (char)Math.Max(last.High, range.High));
            }
            else
            {
                merged.Add(range);
            }
        }

        return new CharSet([.. merged]);
    }

    /// <summary>The ranges by their low ends. The usual few are sorted here: a sort of the framework over tuples would wait for the JIT.</summary>
    private static (char Low, char High)[] Sorted((char Low, char High)[] items)
    {
        if (items.Length > 16)
        {
            return [.. items.OrderBy(static r => r.Low)];
        }

        var sorted = ((char Low, char High)[])items.Clone();
        for (var i = 1; i < sorted.Length; i++)
        {
            var item = sorted[i];
            var at = i;
            for (; at > 0 && sorted[at - 1].Low > item.Low; at--)
            {
                sorted[at] = sorted[at - 1];
            }

            sorted[at] = item;
        }

        return sorted;
    }

    public bool Contains(char c)
    {
        foreach (var (low, high) in ranges)
        {
            if (c >= low && c <= high)
            {
                return true;
            }
        }

        return false;
    }

    public bool Overlaps(CharSet other)
    {
        foreach (var (low, high) in ranges)
        {
            foreach (var (otherLow, otherHigh) in other.ranges)
            {
                if (low <= otherHigh && otherLow <= high)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public CharSet Complement()
    {
        var result = new List<(char Low, char High)>(ranges.Length + 1);
        var next = 0;
        foreach (var (low, high) in ranges)
        {
            if (low > next)
            {
                result.Add(((char)next, (char)(low - 1)));
            }

            next = high + 1;
        }

        if (next <= char.MaxValue)
        {
            result.Add(((char)next, char.MaxValue));
        }

        return new CharSet([.. result]);
    }
}
