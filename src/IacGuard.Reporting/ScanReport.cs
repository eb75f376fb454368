using IacGuard.Model;
using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>Everything that a run has to say. The same input gives the same report, whatever the machine.</summary>
public sealed record ScanReport
{
    /// <summary>The version of the tool.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>All findings, suppressed ones included, sorted by file, place and rule.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Inputs that could not be used, sorted by file and place.</summary>
    public required IReadOnlyList<InputError> Errors { get; init; }

    /// <summary>The rules that were active.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>How many files were read as templates.</summary>
    public int Templates { get; init; }

    /// <summary>How many files of the folders given are no templates and were passed over.</summary>
    public int OtherFiles { get; init; }

    /// <summary>How many resources were judged.</summary>
    public int Resources { get; init; }

    /// <summary>How many verdicts were undecided, shown or not.</summary>
    public int Undecided { get; init; }
}

/// <summary>An input that could not be used.</summary>
/// <param name="Rule">One of <see cref="ToolRules"/>.</param>
/// <param name="File">The path as shown.</param>
/// <param name="Span">The place; without a file when there is none, such as for a file that cannot be opened.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record InputError(Rule Rule, string File, SourceSpan Span, string Message);

/// <summary>Writes a report in one format.</summary>
public interface IReporter
{
    /// <summary>The name that <c>--format</c> takes.</summary>
    string Name { get; }

    /// <summary>Writes the whole report. Everything that came from an input is escaped for the format.</summary>
    void Write(ScanReport report, TextWriter output, ReporterOptions options);
}

/// <summary>What a reporter may do on its output.</summary>
public sealed record ReporterOptions
{
    /// <summary>Whether colours and other terminal codes are wanted.</summary>
    public bool Color { get; init; }

    /// <summary>The width of the terminal in columns.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Whether undecided verdicts are shown.</summary>
    public bool ShowUndecided { get; init; }

    /// <summary>The folder that relative paths in a format start from (SARIF's <c>uriBaseId</c>); absolute.</summary>
    public string BaseDirectory { get; init; } = "";

    /// <summary>How many threads may write; 1 unless set. What is written does not depend on it.</summary>
    public int Jobs { get; init; } = 1;
}
