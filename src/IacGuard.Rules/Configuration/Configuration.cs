using IacGuard.Model;

namespace IacGuard.Rules;

/// <summary>A value of a configuration with the place where it stands.</summary>
public sealed record Setting<T>(T Value, SourceSpan Span);

/// <summary>What <c>iacguard.yaml</c> says.</summary>
public sealed record Configuration
{
    /// <summary>The configuration of someone who has none.</summary>
    public static Configuration Empty { get; } = new();

    /// <summary>The text it came from; null for <see cref="Empty"/>.</summary>
    public SourceFile? File { get; init; }

    /// <summary>Names of packs, or paths of pack files relative to the configuration; null when not said.</summary>
    public IReadOnlyList<Setting<string>>? Packs { get; init; }

    /// <summary>Folders with rules of the user's own, relative to the configuration.</summary>
    public IReadOnlyList<Setting<string>> RuleFolders { get; init; } = [];

    /// <summary>Severities by rule id; a null severity switches the rule off.</summary>
    public IReadOnlyDictionary<string, Setting<Severity?>> Severities { get; init; } = new Dictionary<string, Setting<Severity?>>();

    /// <summary>Parameters by rule id, each a map of names to values.</summary>
    public IReadOnlyDictionary<string, Setting<MapValue>> Parameters { get; init; } = new Dictionary<string, Setting<MapValue>>();

    /// <summary>Path globs, relative to the configuration, of what is left out of folders and globs.</summary>
    public IReadOnlyList<Setting<string>> Exclusions { get; init; } = [];

    /// <summary>Accepted findings.</summary>
    public IReadOnlyList<ConfiguredSuppression> Suppressions { get; init; } = [];

    /// <summary>From which severity on a run fails; null when not said.</summary>
    public Setting<FailThreshold>? FailOn { get; init; }

    /// <summary>The day to judge at; null for today.</summary>
    public Setting<DateTime>? AsOf { get; init; }
}

/// <summary>From which severity on a run fails.</summary>
public enum FailThreshold
{
    /// <summary>Any finding.</summary>
    Info = Severity.Info,

    /// <summary>Warnings and errors.</summary>
    Warning = Severity.Warning,

    /// <summary>Errors.</summary>
    Error = Severity.Error,

    /// <summary>No finding makes a run fail.</summary>
    Never,
}

/// <summary>A suppression of the configuration. It covers the findings that fit all that is given.</summary>
/// <param name="Suppression">The rule, reason and day.</param>
/// <param name="Path">A path glob relative to the configuration; null for any file.</param>
/// <param name="Resource">A logical id, a construct path or the end of one, where <c>*</c> stands for any text; null for any.</param>
/// <param name="Property">The path of a property, which covers what is below it too; null for any.</param>
/// <param name="Fingerprint">The fingerprint of one finding; null for any.</param>
public sealed record ConfiguredSuppression(Suppression Suppression, string? Path, string? Resource, string? Property, string? Fingerprint);
