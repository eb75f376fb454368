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

    public IReadOnlyList<(char Low, char High)> Ranges => ranges;

    public static CharSet Of(params (char Low, char High)[] items)
    {
        var sorted = items.OrderBy(static r => r.Low).ToList();
        var merged = new List<(char Low, char High)>(sorted.Count);
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
