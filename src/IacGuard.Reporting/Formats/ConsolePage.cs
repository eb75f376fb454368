using IacGuard.Model;
using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>The parts of the console output, written from top to bottom.</summary>
internal sealed class ConsolePage(TextWriter output, ReporterOptions options)
{
    private const int WidestProse = 110;

    private readonly Ansi ansi = new(options.Color);
    private readonly SourceLines reader = new();
    private readonly HashSet<string> explained = new(StringComparer.Ordinal);

    /// <summary>Writes the line above the findings of one file.</summary>
    public void WriteHeader(List<Finding> findings)
    {
        var file = Place.Of(findings[0].Span, options).File;
        var name = file is null ? "no file" : VisibleText.Escape(file);
        WriteLine($"{ansi.Bold(name)} {ansi.Dim($"({ReportSummary.Count(findings.Count, "finding")})")}");
        WriteLine("");
    }

    /// <summary>Writes one finding.</summary>
    public void WriteFinding(Finding finding)
    {
        var undecided = finding.Verdict == Verdict.Undecided;
        var label = undecided ? "undecided" : FindingText.Name(finding.Severity);
        var frame = SourceFrame.Of(finding.Span, finding.Resource?.IdSpan ?? SourceSpan.None, options.Width, reader);
        var edits = EditPreview.Of(finding.Fix, options.Width, reader);
        var gutter = Math.Max(frame?.GutterWidth ?? 1, edits.Count == 0 ? 1 : FrameText.GutterWidth(edits));
        WriteLine($"{Paint(finding, $"{label}[{VisibleText.Escape(finding.Rule.Id)}]")}{ansi.Bold($": {VisibleText.Escape(finding.Rule.Title)}")}");
        WritePlace(Place.Of(finding.Span, options), finding.Resource, gutter);
        WriteFrame(frame?.Lines ?? [], gutter, t => Paint(finding, t));
        WriteRule(gutter);
        WriteNotes(finding, gutter);
        WriteEdits(edits, gutter);
        WriteLine("");
    }

    /// <summary>Writes an input that could not be used.</summary>
    public void WriteError(InputError error)
    {
        var frame = SourceFrame.Of(error.Span, SourceSpan.None, options.Width, reader);
        var gutter = frame?.GutterWidth ?? 1;
        WriteLine($"{ansi.Red($"error[{error.Rule.Id}]")}{ansi.Bold($": {error.Rule.Title}")}");
        WritePlace(Place.Of(error, options), null, gutter);
        WriteFrame(frame?.Lines ?? [], gutter, ansi.Red);
        WriteRule(gutter);
        WriteNote(gutter, "", error.Message, ansi.Bold);
        WriteLine("");
    }

    /// <summary>Writes the totals.</summary>
    public void WriteSummary(ScanReport report, ReportSummary summary)
    {
        var verdict = summary.Findings == 0 ? ansi.Green("No findings") : ansi.Bold($"{ReportSummary.Count(summary.Findings, "finding")}: {Severities(summary)}");
        var rest = ReportSummary.List(
            summary.Unreadable == 0 ? "" : $"{ReportSummary.Count(summary.Unreadable, "input")} not read",
            summary.Suppressed == 0 ? "" : $"{summary.Suppressed} suppressed",
            summary.Undecided == 0 ? "" : options.ShowUndecided ? $"{summary.Undecided} undecided" : $"{summary.Undecided} undecided (--undecided shows them)",
            summary.Fixable == 0 ? "" : $"{summary.Fixable} with a fix");
        WriteLine(rest.Length == 0 ? $"{verdict}." : $"{verdict}; {rest}.");
        var others = report.OtherFiles == 0 ? "" : $"; {ReportSummary.Count(report.OtherFiles, "other file")} passed over";
        WriteLine(ansi.Dim(
            $"{ReportSummary.Count(report.Templates, "template")} with {ReportSummary.Count(report.Resources, "resource")} judged by {ReportSummary.Count(report.Rules.Count, "rule")}{others}."));
    }

    private string Severities(ReportSummary summary) => ReportSummary.List(
        summary.Errors == 0 ? "" : ansi.Red(ReportSummary.Count(summary.Errors, "error")),
        summary.Warnings == 0 ? "" : ansi.Yellow(ReportSummary.Count(summary.Warnings, "warning")),
        summary.Infos == 0 ? "" : ansi.Cyan($"{summary.Infos} info"));

    private void WritePlace(Place place, Resource? resource, int gutter)
    {
        var subject = resource is null ? "" : VisibleText.Escape(resource.ToString());
        if (place.File is not null)
        {
            WriteLine($"{Space(gutter)}{ansi.Blue("-->")} {place}{(subject.Length > 0 ? "  " : "")}{ansi.Dim(subject)}");
        }
        else if (subject.Length > 0)
        {
            WriteLine($"{Space(gutter)}{ansi.Blue("-->")} {subject}");
        }
    }

    private void WriteFrame(IReadOnlyList<FrameLine> lines, int gutter, Func<string, string> paint)
    {
        if (lines.Count > 0)
        {
            WriteRule(gutter);
        }

        foreach (var line in lines)
        {
            var isEmpty = line.Text.Length == 0 && line.Bar.AsSpan().Trim().Length == 0;
            var text = line.Kind == FrameLineKind.Mark ? paint(line.Bar + line.Text) : paint(line.Bar) + line.Text;
            WriteLine(isEmpty ? ansi.Blue(FrameText.Gutter(line, gutter).TrimEnd()) : $"{ansi.Blue(FrameText.Gutter(line, gutter))} {text}");
        }
    }

    private void WriteNotes(Finding finding, int gutter)
    {
        WriteNote(gutter, "", finding.Message, ansi.Bold);
        if (finding.Condition is { Length: > 0 } condition)
        {
            WriteNote(gutter, "", condition, ansi.Yellow);
        }

        if (finding.Resource?.ConstructPath is { } path)
        {
            WriteNote(gutter, "construct: ", path, static t => t);
        }

        var isFirst = explained.Add(finding.Rule.Id);
        if (isFirst)
        {
            WriteNote(gutter, "why: ", finding.Rule.Why, static t => t);
        }

        if (finding.FixTitle is not null || isFirst)
        {
            WriteNote(gutter, "fix: ", FindingText.HowToFix(finding), static t => t);
        }

        if (isFirst)
        {
            WriteNote(gutter, "see: ", $"iacguard explain {finding.Rule.Id}" + (finding.Rule.HelpUri is { } page ? ", " + page : ""), ansi.Cyan);
        }
    }

    private void WriteEdits(IReadOnlyList<FrameLine> edits, int gutter)
    {
        if (edits.Count > 0)
        {
            WriteRule(gutter);
        }

        foreach (var line in edits)
        {
            var text = $"{FrameText.Gutter(line, gutter)} {line.Text}".TrimEnd();
            WriteLine(line.Kind switch
            {
                FrameLineKind.Removed => ansi.RemovedText(text),
                FrameLineKind.Added => ansi.AddedText(text),
                _ => ansi.Dim(text),
            });
        }
    }

    // Further lines stand below the first, behind the label.
    private void WriteNote(int gutter, string label, string text, Func<string, string> paint)
    {
        var lines = TextFlow.Wrap(text, Math.Max(40, Math.Min(options.Width, WidestProse) - gutter - 4 - label.Length));
        for (var i = 0; i < lines.Count; i++)
        {
            var lead = i == 0 ? $"{ansi.Blue("=")} {ansi.Bold(label)}" : $"  {Space(label.Length)}";
            WriteLine($"{Space(gutter + 2)}{lead}{paint(lines[i])}");
        }
    }

    private void WriteRule(int gutter) => WriteLine($"{Space(gutter + 2)}{ansi.Blue("|")}");

    private string Paint(Finding finding, string text) => finding switch
    {
        { Verdict: Verdict.Undecided } => ansi.Cyan(text),
        { Severity: Severity.Error } => ansi.Red(text),
        { Severity: Severity.Warning } => ansi.Yellow(text),
        _ => ansi.Cyan(text),
    };

    private void WriteLine(string text)
    {
        output.Write(text);
        output.Write('\n');
    }

    private static string Space(int columns) => new(' ', columns);
}
