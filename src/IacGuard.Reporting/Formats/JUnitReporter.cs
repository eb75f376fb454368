using System.Globalization;
using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>JUnit's XML as Jenkins, GitLab and Azure DevOps read it: a suite per file, a test case per finding.</summary>
public sealed class JUnitReporter : IReporter
{
    private const string NoFile = "no file";

    private enum Outcome
    {
        Passed,
        Failure,
        Error,
        Skipped,
    }

    private sealed record Case(string Name, Place Place, Outcome Outcome, string Type, string Message, string Details);

    /// <inheritdoc />
    public string Name => "junit";

    /// <inheritdoc />
    public void Write(ScanReport report, TextWriter output, ReporterOptions options)
    {
        var cases = new List<Case>();
        cases.AddRange(FindingText.Shown(report, options, withSuppressed: true).Select(f => CaseOf(f, options)));
        cases.AddRange(report.Errors.Select(e => CaseOf(e, options)));
        if (cases.Count == 0)
        {
            // Build servers take a report without a test case for a failed run.
            var name = $"No findings in {ReportSummary.Count(report.Templates, "template")}";
            cases.Add(new Case(name, new Place("iacguard", null, null), Outcome.Passed, "", "", ""));
        }

        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        output.Write($"<testsuites name=\"IacGuard\"{Counts(cases)}>\n");
        foreach (var suite in cases.GroupBy(static c => c.Place.File ?? NoFile, StringComparer.Ordinal))
        {
            WriteSuite(output, suite.Key, [.. suite]);
        }

        output.Write("</testsuites>\n");
    }

    private static Case CaseOf(Finding finding, ReporterOptions options)
    {
        var subject = finding.Resource is { } resource ? $" ({resource.LogicalId}{(finding.Property.Length > 0 ? "." : "")}{finding.Property})" : "";
        var name = $"{finding.Rule.Id} {finding.Rule.Title}{subject}";
        var place = Place.Of(finding.Span, options);
        var message = FindingText.Message(finding);
        return finding switch
        {
            { Suppression: { } suppression } => new Case(name, place, Outcome.Skipped, "suppressed", $"Suppressed: {suppression.Reason ?? "no reason given"}", ""),
            { Verdict: Verdict.Undecided } => new Case(name, place, Outcome.Skipped, "undecided", $"Undecided: {message}", ""),
            _ => new Case(name, place, Outcome.Failure, FindingText.Name(finding.Severity), message, Details(finding, place, message)),
        };
    }

    private static Case CaseOf(InputError error, ReporterOptions options)
    {
        var place = Place.Of(error, options);
        var message = VisibleText.Escape(error.Message);
        return new Case($"{error.Rule.Id} {error.Rule.Title}", place, Outcome.Error, "error", message, Located(place, message) + "\n");
    }

    private static string Details(Finding finding, Place place, string message)
    {
        var lines = new List<string> { Located(place, message) };
        lines.AddRange(TextFlow.Wrap(finding.Rule.Why, 120));
        if (FindingText.HowToFix(finding) is { Length: > 0 } fix)
        {
            lines.AddRange(TextFlow.Wrap($"Fix: {fix}", 120));
        }

        if (finding.Rule.HelpUri is { } page)
        {
            lines.Add(page);
        }

        return string.Concat(lines.Select(static l => l + "\n"));
    }

    private static string Located(Place place, string message) => place.File is null ? message : $"{place}: {message}";

    private static void WriteSuite(TextWriter output, string file, IReadOnlyList<Case> cases)
    {
        output.Write($"  <testsuite name=\"{Xml(file)}\"{Counts(cases)}>\n");
        foreach (var test in cases)
        {
            WriteCase(output, file, test);
        }

        output.Write("  </testsuite>\n");
    }

    private static void WriteCase(TextWriter output, string file, Case test)
    {
        var line = test.Place.Start is { } start ? string.Create(CultureInfo.InvariantCulture, $" line=\"{start.Line}\"") : "";
        var fileAttribute = test.Place.File is null || test.Outcome == Outcome.Passed ? "" : $" file=\"{Xml(file)}\"";
        output.Write($"    <testcase name=\"{Xml(test.Name)}\" classname=\"{Xml(file)}\"{fileAttribute}{line}");
        var element = test.Outcome switch
        {
            Outcome.Failure => "failure",
            Outcome.Error => "error",
            _ => "skipped",
        };
        output.Write(test.Outcome switch
        {
            Outcome.Passed => " />\n",
            Outcome.Skipped => $">\n      <skipped message=\"{Xml(test.Message)}\" />\n    </testcase>\n",
            _ => $">\n      <{element} type=\"{test.Type}\" message=\"{Xml(test.Message)}\">{XmlLines(test.Details)}</{element}>\n    </testcase>\n",
        });
    }

    private static string Counts(IReadOnlyList<Case> cases) => string.Create(
        CultureInfo.InvariantCulture,
        $" tests=\"{cases.Count}\" failures=\"{Count(cases, Outcome.Failure)}\" errors=\"{Count(cases, Outcome.Error)}\" skipped=\"{Count(cases, Outcome.Skipped)}\"");

    private static int Count(IReadOnlyList<Case> cases, Outcome outcome) => cases.Count(c => c.Outcome == outcome);

    // XML 1.0 has no way to write most control characters, so they are shown as escapes like everywhere else.
    private static string Xml(string text) => Entities(VisibleText.Escape(text));

    private static string XmlLines(string text) => string.Join('\n', text.Split('\n').Select(Xml));

    private static string Entities(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
