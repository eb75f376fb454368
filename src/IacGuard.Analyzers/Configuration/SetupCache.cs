namespace IacGuard.Analyzers.Configuration;

/// <summary>
/// Keeps what rules were made ready for, across compilations: an IDE compiles at every key stroke, a build server for every project.
/// </summary>
internal static class SetupCache
{
    // A solution has few configurations; the oldest goes first.
    private const int MaxEntries = 8;

    private static readonly object Gate = new();
    private static readonly List<(ProjectInputs Inputs, DateTime Day, ProjectSetup Setup)> Entries = [];

    /// <summary>What compilations with these inputs are judged by.</summary>
    public static ProjectSetup Get(ProjectInputs inputs)
    {
        var today = DateTime.Today;
        lock (Gate)
        {
            foreach (var entry in Entries)
            {
                if (entry.Day == today && entry.Inputs.HasSameRules(inputs))
                {
                    return entry.Setup;
                }
            }
        }

        // Two threads may both build it; either result is right.
        var setup = ProjectSetup.Load(inputs, today);
        lock (Gate)
        {
            if (Entries.Count >= MaxEntries)
            {
                Entries.RemoveAt(0);
            }

            Entries.Add((inputs with { CdkJson = null }, today, setup));
        }

        return setup;
    }
}
