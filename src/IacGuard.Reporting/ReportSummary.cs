using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>The counts of a report. A finding counts under its severity when it is violated and not suppressed.</summary>
internal sealed record ReportSummary(int Errors, int Warnings, int Infos, int Suppressed, int Undecided, int Unreadable, int Fixable)
{
    /// <summary>Violated and not suppressed.</summary>
    public int Findings => Errors + Warnings + Infos;

    /// <summary>Counts a report.</summary>
    public static ReportSummary Of(ScanReport report)
    {
        var bySeverity = new int[3];
        var (suppressed, fixable) = (0, 0);
        foreach (var finding in report.Findings)
        {
            if (finding.Suppression is not null)
            {
                suppressed++;
            }
            else if (finding.Verdict == Verdict.Violated)
            {
                bySeverity[(int)finding.Severity]++;
                fixable += finding.Fix.Count > 0 ? 1 : 0;
            }
        }

        return new ReportSummary(
            bySeverity[(int)Severity.Error], bySeverity[(int)Severity.Warning], bySeverity[(int)Severity.Info],
            suppressed, report.Undecided, report.Errors.Count, fixable);
    }

    /// <summary>Such as <c>2 errors, 1 warning</c>; severities without findings are left out; <c>no findings</c> when there are none.</summary>
    public string BySeverity() => Findings == 0 ? "no findings" : List(Part(Errors, "error"), Part(Warnings, "warning"), Part(Infos, "info"));

    /// <summary>A number and a noun, in the plural where it must be.</summary>
    public static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>Parts joined by commas, empty ones left out.</summary>
    public static string List(params ReadOnlySpan<string> parts)
    {
        var text = "";
        foreach (var part in parts)
        {
            text += part.Length == 0 ? "" : text.Length == 0 ? part : $", {part}";
        }

        return text;
    }

    private static string Part(int number, string severity) =>
        number == 0 ? "" : severity == "info" ? $"{number} info" : Count(number, severity);
}
