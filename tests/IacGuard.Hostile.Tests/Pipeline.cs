using IacGuard.BuiltInRules;
using IacGuard.CloudFormation;
using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Reporting;
using IacGuard.Rules;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Hostile.Tests;

/// <summary>A scan from bytes to printed findings, with all rules, in memory.</summary>
internal static class Pipeline
{
    private static readonly Judge Judge =
        new([.. BuiltInCatalog.Rules.Select(static r => new RuleSetting(r, r.Severity, new Dictionary<string, Value>()))], new DateTime(2026, 11, 21));

    /// <summary>Scans one text.</summary>
    public static ScanReport Scan(string path, byte[] bytes)
    {
        var template = TemplateReader.Read(DocumentReader.Read(path, bytes), TemplateOptions.Default);
        var findings = template.Stack is { } stack ? Judge.Evaluate(new App([stack])) : [];
        return new ScanReport
        {
            ToolVersion = "0.0.0",
            Findings = findings,
            Errors = [.. template.Errors.Select(e => new InputError(ToolRules.UnreadableTemplate, path, e.Span, e.Message))],
            Rules = BuiltInCatalog.Rules,
            Templates = 1,
        };
    }

    /// <summary>Prints a report in a format.</summary>
    public static string Print(ScanReport report, string format)
    {
        using var output = new StringWriter();
        Assert.True(Reporters.TryGet(format, out var reporter));
        reporter!.Write(report, output, new ReporterOptions { ShowUndecided = true });
        return output.ToString();
    }
}
