namespace IacGuard.Documents;

internal static class LineTable
{
    /// <summary>The index of the last line that starts at or before an offset.</summary>
    public static int LineOf(int[] starts, int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found : ~found - 1;
    }
}
