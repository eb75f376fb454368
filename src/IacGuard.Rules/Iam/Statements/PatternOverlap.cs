namespace IacGuard.Rules.Iam.Statements;

/// <summary>Whether two patterns with wildcards and holes have a text in common. Wrong only towards yes.</summary>
internal static class PatternOverlap
{
    /// <summary>Whether some text matches both; letters are compared without case. Cost: the product of the lengths between the first and the last wildcards.</summary>
    public static bool Exists(string left, string right)
    {
        // What stands before the first run of either, and behind the last, must agree letter by letter: that settles nearly all pairs.
        var (start, end) = (0, 0);
        while (start < left.Length && start < right.Length)
        {
            if (IsSegment(left, start) && IsSegment(right, start))
            {
                start++;
            }
            else if (IsRun(left[start]) || IsRun(right[start]))
            {
                break;
            }
            else if (!IsSame(left[start], right[start++]))
            {
                return false;
            }
        }

        while (end < left.Length - start && end < right.Length - start && !IsRun(left[left.Length - 1 - end]) && !IsRun(right[right.Length - 1 - end]))
        {
            if (!IsSame(left[left.Length - 1 - end], right[right.Length - 1 - end++]))
            {
                return false;
            }
        }

        if (left.Length == start + end || right.Length == start + end)
        {
            return AreRuns(left, start, end) && AreRuns(right, start, end);
        }

        return Between(left.Substring(start, left.Length - start - end), right.Substring(start, right.Length - start - end));
    }

    // A hole without colons before a colon: where both have one, it ends at the same colon in both.
    private static bool IsSegment(string text, int at) => text[at] == PatternText.SegmentHole && at + 1 < text.Length && text[at + 1] == ':';

    private static bool AreRuns(string text, int start, int end)
    {
        for (var i = start; i < text.Length - end; i++)
        {
            if (!IsRun(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Between(string left, string right)
    {
        // reachable[j]: the patterns left[..i] and right[..j] have a text in common.
        var reachable = new bool[right.Length + 1];
        var next = new bool[right.Length + 1];
        reachable[0] = true;
        SkipEmpty(right, reachable);
        for (var i = 0; i < left.Length; i++)
        {
            var isRun = IsRun(left[i]);
            for (var j = 0; j <= right.Length; j++)
            {
                next[j] = (isRun && reachable[j])
                    || (j > 0 && ((next[j - 1] && IsRun(right[j - 1]))
                        || (isRun && next[j - 1] && Covers(left[i], right[j - 1]))
                        || (reachable[j - 1] && !isRun && !IsRun(right[j - 1]) && IsSame(left[i], right[j - 1]))))
                    || (!isRun && reachable[j] && j > 0 && IsRun(right[j - 1]) && Covers(right[j - 1], left[i]));
            }

            (reachable, next) = (next, reachable);
        }

        return reachable[right.Length];
    }

    private static void SkipEmpty(string right, bool[] reachable)
    {
        for (var j = 1; j <= right.Length && IsRun(right[j - 1]); j++)
        {
            reachable[j] = true;
        }
    }

    private static bool IsRun(char c) => c is '*' or PatternText.AnyHole or PatternText.NameHole or PatternText.SegmentHole;

    private static bool Covers(char run, char other) => run != PatternText.SegmentHole || other is not (':' or '/');

    private static bool IsSame(char left, char right) =>
        left == '?' || right == '?' || left == right || char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
