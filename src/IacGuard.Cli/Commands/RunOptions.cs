namespace IacGuard.Cli.Commands;

/// <summary>What decides over a run's rules and inputs, as given on the command line.</summary>
public sealed record RunOptions
{
    /// <summary>Files, folders, globs, <c>-</c>.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Names or files of packs; empty leaves it to the configuration.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];

    /// <summary>Folders of the user's own rules, on top of those of the configuration.</summary>
    public IReadOnlyList<string> RuleFolders { get; init; } = [];

    /// <summary>A file with parameter values for the templates.</summary>
    public string? ParametersFile { get; init; }

    /// <summary>The configuration file; null to find it.</summary>
    public string? ConfigurationFile { get; init; }

    /// <summary>The day to judge at; null for the configuration's, else today.</summary>
    public DateTime? AsOf { get; init; }

    /// <summary>How many files are judged at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;
}
