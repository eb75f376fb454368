using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>For people: the source with carets, why it matters and how to mend it.</summary>
public sealed class ConsoleReporter : IReporter
{
    /// <inheritdoc />
    public string Name => "console";

    /// <inheritdoc />
    public void Write(ScanReport report, TextWriter output, ReporterOptions options)
    {
        var page = new ConsolePage(output, options);
        var shown = FindingText.Shown(report, options, withSuppressed: false);
        for (var i = 0; i < shown.Count;)
        {
            var count = SameFile(shown, i);
            page.WriteHeader(shown.GetRange(i, count));
            for (var end = i + count; i < end; i++)
            {
                page.WriteFinding(shown[i]);
            }
        }

        foreach (var error in report.Errors)
        {
            page.WriteError(error);
        }

        page.WriteSummary(report, ReportSummary.Of(report));
    }

    private static int SameFile(List<Finding> findings, int first)
    {
        var count = 1;
        while (first + count < findings.Count && findings[first + count].Span.File?.Path == findings[first].Span.File?.Path)
        {
            count++;
        }

        return count;
    }
}
