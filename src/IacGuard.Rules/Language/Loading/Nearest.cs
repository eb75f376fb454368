namespace IacGuard.Rules.Language;

/// <summary>Finds the word that somebody probably meant.</summary>
public static class Nearest
{
    /// <summary><c>, did you mean 'x'?</c> without the question mark, or nothing when no word is near.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) =>
        Find(word, candidates) is { } nearest ? $" (did you mean '{nearest}'?)" : "";

    /// <summary>The candidate within two edits (one for short words); null when none is.</summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        var (best, distance) = ((string?)null, word.Length < 5 ? 2 : 3);
        foreach (var candidate in candidates)
        {
            var edits = Edits(word, candidate, distance);
            if (edits < distance)
            {
                (best, distance) = (candidate, edits);
            }
        }

        return best;
    }

    private static int Edits(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit)
        {
            return limit;
        }

        var before = new int[right.Length + 1];
        for (var i = 0; i < before.Length; i++)
        {
            before[i] = i;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], before[j]) + 1, before[j - 1] + cost);
            }

            before = row;
        }

        return before[right.Length];
    }
}
