namespace IacGuard.Documents;

internal static class LineTable
{
    /// <summary>The index of the last line that starts at or before an offset.</summary>
    public static int LineOf(int[] starts, int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Where the lines of a text start: behind LF, CR LF or CR.</summary>
    public static int[] StartsOf<T>(ReadOnlySpan<T> text, int firstStart, T lineFeed, T carriageReturn)
        where T : IEquatable<T>
    {
        // Lines of templates have about thirty characters.
        var starts = new List<int>((text.Length / 24) + 16) { firstStart };
        var at = 0;
        for (var found = text.IndexOfAny(lineFeed, carriageReturn); found >= 0; found = text.Slice(at).IndexOfAny(lineFeed, carriageReturn))
        {
            at += found + 1;
            if (text[at - 1].Equals(lineFeed) || at == text.Length || !text[at].Equals(lineFeed))
            {
                starts.Add(at);
            }
        }

        return [.. starts];
    }
}
