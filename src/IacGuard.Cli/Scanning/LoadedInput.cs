using IacGuard.Model;
using IacGuard.Reporting;
using IacGuard.Rules.Suppressions;

namespace IacGuard.Cli.Scanning;

/// <summary>One input as a model.</summary>
public sealed record LoadedInput
{
    /// <summary>A file that is no template and need not be one.</summary>
    public static LoadedInput Other { get; } = new() { IsOther = true };

    /// <summary>The stacks; null when there is nothing to judge.</summary>
    public App? App { get; init; }

    /// <summary>Whether it is a file that is no template and need not be one.</summary>
    public bool IsOther { get; init; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<InputError> Errors { get; init; } = [];

    /// <summary>Suppressions from comments and from the CDK's manifest.</summary>
    public IReadOnlyList<SuppressionMark> Marks { get; init; } = [];

    /// <summary>The absolute paths of templates that were read as part of it, itself not included.</summary>
    public IReadOnlyList<string> NestedPaths { get; init; } = [];
}
