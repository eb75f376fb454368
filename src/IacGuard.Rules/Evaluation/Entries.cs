using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>Entries of maps for views that add fields of their own.</summary>
internal static class Entries
{
    /// <summary>A copy of entries with room for some more behind them.</summary>
    public static MapEntry[] WithRoom(this IReadOnlyList<MapEntry> entries, int more)
    {
        var all = new MapEntry[entries.Count + more];
        for (var i = 0; i < entries.Count; i++)
        {
            all[i] = entries[i];
        }

        return all;
    }
}
