using System.Globalization;
using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>Words that several formats share.</summary>
internal static class FindingText
{
    /// <summary>
    /// The file that a finding without a place is put on where a format needs one: GitHub refuses a whole SARIF file for one result
    /// without a location (github/codeql-action issue 2459), and GitLab shows nothing without a path.
    /// </summary>
    public const string FileOfLastResort = "iacguard.yaml";

    /// <summary>The findings that a format shows one by one: not suppressed ones only by request, undecided ones as the options say.</summary>
    public static List<Finding> Shown(ScanReport report, ReporterOptions options, bool withSuppressed)
    {
        var shown = new List<Finding>(report.Findings.Count);
        foreach (var finding in report.Findings)
        {
            if ((withSuppressed || finding.Suppression is null) && (options.ShowUndecided || finding.Verdict != Verdict.Undecided))
            {
                shown.Add(finding);
            }
        }

        return shown;
    }

    /// <summary>The severity in lower case.</summary>
    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The verdict in lower case.</summary>
    public static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Violated => "violated",
        Verdict.Undecided => "undecided",
        Verdict.Satisfied => "satisfied",
        _ => "not-applicable",
    };

    /// <summary>Where a suppression was written, in lower case.</summary>
    public static string Name(SuppressionSource source) => source switch
    {
        SuppressionSource.Metadata => "metadata",
        SuppressionSource.Comment => "comment",
        SuppressionSource.Configuration => "configuration",
        SuppressionSource.Baseline => "baseline",
        _ => "peer",
    };

    /// <summary>The last day of a suppression, <c>yyyy-MM-dd</c>; null when it does not end.</summary>
    public static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How to mend it, in a sentence; empty when nobody knows, or when nothing is known to be wrong.</summary>
    public static string HowToFix(Finding finding) => finding.Verdict == Verdict.Undecided ? "" : finding.FixTitle ?? finding.Rule.HowToFix;

    /// <summary>The message, and under which condition it holds, on one line and safe for terminals and logs.</summary>
    public static string Message(Finding finding) =>
        VisibleText.Escape(finding.Condition is { Length: > 0 } condition ? $"{finding.Message} ({condition})" : finding.Message);
}
