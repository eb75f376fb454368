namespace IacGuard.Rules;

/// <summary>Finds what a mistyped name was meant to be.</summary>
public static class NearestName
{
    private const int MaxLength = 100;

    /// <summary>The name with the fewest edits, when they are few for its length; else null. Case counts as no edit. Ties go to the first.</summary>
    public static string? Of(string typed, IEnumerable<string> names)
    {
        string? best = null;
        var fewest = Math.Max(1, typed.Length / 3) + 1;
        if (typed.Length > MaxLength)
        {
            return null;
        }

        foreach (var name in names)
        {
            if (name.Length <= MaxLength && Math.Abs(name.Length - typed.Length) < fewest && Distance(typed, name) is var edits && edits < fewest)
            {
                best = name;
                fewest = edits;
            }
        }

        return best;
    }

    // Levenshtein's distance with swaps of neighbours counted as one edit; three rows of the table are enough.
    private static int Distance(string left, string right)
    {
        var older = new int[right.Length + 1];
        var old = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            old[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var edits = Math.Min(Math.Min(old[j], row[j - 1]) + 1, old[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1));
                var isSwap = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
                row[j] = isSwap ? Math.Min(edits, older[j - 2] + 1) : edits;
            }

            (older, old, row) = (old, row, older);
        }

        return old[right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
