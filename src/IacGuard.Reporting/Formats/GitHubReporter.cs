using System.Globalization;
using System.Text;
using IacGuard.Model;
using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>Workflow commands that GitHub Actions turns into annotations on the changed lines.</summary>
public sealed class GitHubReporter : IReporter
{
    /// <inheritdoc />
    public string Name => "github";

    /// <inheritdoc />
    public void Write(ScanReport report, TextWriter output, ReporterOptions options)
    {
        foreach (var finding in FindingText.Shown(report, options, withSuppressed: false))
        {
            var undecided = finding.Verdict == Verdict.Undecided;
            var title = $"{finding.Rule.Id} {(undecided ? "(undecided) " : "")}{finding.Rule.Title}";
            WriteCommand(output, undecided ? "notice" : Command(finding.Severity), Place.Of(finding.Span, options), title, Lines(finding));
        }

        foreach (var error in report.Errors)
        {
            WriteCommand(output, "error", Place.Of(error, options), $"{error.Rule.Id} {error.Rule.Title}", VisibleText.Escape(error.Message));
        }
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Lines(Finding finding)
    {
        var text = new StringBuilder(FindingText.Message(finding));
        if (FindingText.HowToFix(finding) is { Length: > 0 } fix)
        {
            _ = text.Append("\nFix: ").Append(VisibleText.Escape(fix.Trim()));
        }

        return finding.Rule.HelpUri is { } page ? text.Append('\n').Append(page).ToString() : text.ToString();
    }

    private static void WriteCommand(TextWriter output, string command, Place place, string title, string message)
    {
        output.Write($"::{command} ");
        if (place.File is { } file)
        {
            output.Write($"file={Property(file)},");
        }

        if (place is { Start: { } start, End: { } end })
        {
            output.Write(Region(start, end, place.LastLine));
        }

        output.Write($"title={Property(title)}::{Data(message)}\n");
    }

    // Annotations over several lines have no columns.
    private static string Region(SourcePosition start, SourcePosition end, int lastLine) => start.Line == end.Line
        ? string.Create(CultureInfo.InvariantCulture, $"line={start.Line},col={start.Column},endLine={end.Line},endColumn={end.Column},")
        : string.Create(CultureInfo.InvariantCulture, $"line={start.Line},endLine={lastLine},");

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(VisibleText.Escape(text))
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
