using System.Globalization;
using IacGuard.Model;
using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>A table and folded details, for job summaries and comments on merge requests.</summary>
public sealed class MarkdownReporter : IReporter
{
    private const int FrameWidth = 110;

    /// <inheritdoc />
    public string Name => "markdown";

    /// <inheritdoc />
    public void Write(ScanReport report, TextWriter output, ReporterOptions options)
    {
        var findings = FindingText.Shown(report, options, withSuppressed: false);
        var summary = ReportSummary.Of(report);
        output.Write($"## IacGuard: {summary.BySeverity()}\n");
        if (findings.Count > 0)
        {
            WriteTable(output, findings, options);
            WriteDetails(output, findings, options);
        }

        WriteErrors(output, report, options);
        output.Write($"\n{Totals(report, summary)}\n");
    }

    private static void WriteTable(TextWriter output, List<Finding> findings, ReporterOptions options)
    {
        output.Write("\n| Severity | Rule | Where | What |\n| --- | --- | --- | --- |\n");
        foreach (var finding in findings)
        {
            var severity = finding.Verdict == Verdict.Undecided ? "undecided" : FindingText.Name(finding.Severity);
            var rule = MarkdownText.Link(finding.Rule.Id, finding.Rule.HelpUri);
            var what = MarkdownText.Escape(finding.Message) + (finding.Condition is { } condition ? $" (*{MarkdownText.Escape(condition)}*)" : "");
            output.Write($"| {severity} | {rule} | {Where(Place.Of(finding.Span, options))} | {what} |\n");
        }
    }

    private static void WriteDetails(TextWriter output, List<Finding> findings, ReporterOptions options)
    {
        var reader = new SourceLines();
        foreach (var group in findings.GroupBy(static f => f.Rule.Id, StringComparer.Ordinal))
        {
            var rule = group.First().Rule;
            output.Write($"\n<details>\n<summary>{Html(rule.Id)}: {Html(rule.Title)} ({group.Count()})</summary>\n");
            WriteParagraph(output, "", rule.Why);
            WriteParagraph(output, "**How to fix:** ", rule.HowToFix);
            foreach (var finding in group)
            {
                WriteFinding(output, finding, options, reader);
            }

            output.Write("\n</details>\n");
        }
    }

    private static void WriteFinding(TextWriter output, Finding finding, ReporterOptions options, SourceLines reader)
    {
        var where = Where(Place.Of(finding.Span, options));
        var resource = finding.Resource is { } r ? MarkdownText.Escape(r.ToString()) : "";
        output.Write($"\n{(where.Length + resource.Length == 0 ? MarkdownText.Escape(finding.Message) : ReportSummary.List(where, resource))}\n");
        if (SourceFrame.Of(finding.Span, finding.Resource?.IdSpan ?? SourceSpan.None, FrameWidth, reader) is { } frame)
        {
            output.Write($"\n{MarkdownText.Fence(FrameText.Plain(frame.Lines, frame.GutterWidth))}");
        }

        var edits = EditPreview.Of(finding.Fix, FrameWidth, reader);
        if (finding.FixTitle is { } title)
        {
            output.Write($"\nFix: {MarkdownText.Escape(title.Trim())}\n");
        }

        if (edits.Count > 0)
        {
            output.Write($"\n{MarkdownText.Fence(FrameText.Plain(edits, FrameText.GutterWidth(edits)))}");
        }
    }

    private static void WriteErrors(TextWriter output, ScanReport report, ReporterOptions options)
    {
        if (report.Errors.Count == 0)
        {
            return;
        }

        output.Write("\n### Not read\n\n| Rule | Where | Why |\n| --- | --- | --- |\n");
        foreach (var error in report.Errors)
        {
            output.Write($"| {MarkdownText.Escape(error.Rule.Id)} | {Where(Place.Of(error, options))} | {MarkdownText.Escape(error.Message)} |\n");
        }
    }

    private static void WriteParagraph(TextWriter output, string label, string text)
    {
        if (text.Length > 0)
        {
            output.Write($"\n{label}{MarkdownText.Paragraphs(text)}\n");
        }
    }

    private static string Where(Place place) => place.File is null ? "" : $"<code>{MarkdownText.Escape(place.ToString())}</code>";

    private static string Totals(ScanReport report, ReportSummary summary) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ReportSummary.Count(report.Templates, "template")}, {ReportSummary.Count(report.Resources, "resource")}, {ReportSummary.Count(report.Rules.Count, "rule")}; {summary.Suppressed} suppressed, {summary.Undecided} undecided.");

    // Inside a summary element text is HTML, not Markdown.
    private static string Html(string text) => VisibleText.Escape(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("@", "@<!-- -->", StringComparison.Ordinal);
}
