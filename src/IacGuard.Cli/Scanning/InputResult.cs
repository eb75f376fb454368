using IacGuard.Reporting;
using IacGuard.Rules;

namespace IacGuard.Cli.Scanning;

/// <summary>What one input comes to.</summary>
public sealed record InputResult
{
    /// <summary>An input that is no template.</summary>
    public static InputResult Other { get; } = new() { OtherFiles = 1 };

    /// <summary>Findings, with the suppressions of the templates themselves applied.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<InputError> Errors { get; init; } = [];

    /// <summary>The absolute paths of the templates that were read as part of this one.</summary>
    public IReadOnlyList<string> NestedPaths { get; init; } = [];

    /// <summary>The paths, as shown, of all templates that were read.</summary>
    public IReadOnlyList<string> ShownPaths { get; init; } = [];

    /// <summary>How many templates were read.</summary>
    public int Templates { get; init; }

    /// <summary>How many files are no templates.</summary>
    public int OtherFiles { get; init; }

    /// <summary>How many resources were judged.</summary>
    public int Resources { get; init; }
}
