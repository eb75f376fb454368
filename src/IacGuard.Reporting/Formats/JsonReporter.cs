using System.Text.Json;
using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>One object with everything, for programs. The shape is a contract: members are added, never renamed or removed.</summary>
public sealed class JsonReporter : IReporter
{
    /// <inheritdoc />
    public string Name => "json";

    /// <inheritdoc />
    public void Write(ScanReport report, TextWriter output, ReporterOptions options) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("tool", "iacguard");
        writer.WriteString("version", report.ToolVersion);
        writer.WriteStartArray("findings");
        foreach (var finding in FindingText.Shown(report, options, withSuppressed: true))
        {
            WriteFinding(writer, finding, Place.Of(finding.Span, options));
        }

        writer.WriteEndArray();
        writer.WriteStartArray("errors");
        foreach (var error in report.Errors)
        {
            WriteError(writer, error, Place.Of(error, options));
        }

        writer.WriteEndArray();
        WriteSummary(writer, report, ReportSummary.Of(report));
        writer.WriteEndObject();
    });

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding, Place place)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("title", finding.Rule.Title);
        writer.WriteString("severity", FindingText.Name(finding.Severity));
        writer.WriteString("verdict", FindingText.Name(finding.Verdict));
        writer.WriteString("message", finding.Message);
        writer.WriteStringOrNull("file", place.File);
        writer.WriteNumberOrNull("line", place.Start?.Line);
        writer.WriteNumberOrNull("column", place.Start?.Column);
        writer.WriteNumberOrNull("endLine", place.End?.Line);
        writer.WriteNumberOrNull("endColumn", place.End?.Column);
        writer.WriteStringOrNull("resource", finding.Resource?.LogicalId);
        writer.WriteStringOrNull("resourceType", finding.Resource?.Type);
        writer.WriteStringOrNull("constructPath", finding.Resource?.ConstructPath);
        writer.WriteStringOrNull("property", finding.Property.Length == 0 ? null : finding.Property);
        writer.WriteStringOrNull("condition", finding.Condition);
        WriteSuppression(writer, finding.Suppression);
        writer.WriteString("fingerprint", finding.Fingerprint);
        writer.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter writer, Suppression? suppression)
    {
        if (suppression is null)
        {
            writer.WriteNull("suppressed");
            return;
        }

        writer.WriteStartObject("suppressed");
        writer.WriteStringOrNull("reason", suppression.Reason);
        writer.WriteStringOrNull("expires", FindingText.Day(suppression.Expires));
        writer.WriteString("source", FindingText.Name(suppression.Source));
        writer.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter writer, InputError error, Place place)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", error.Rule.Id);
        writer.WriteStringOrNull("file", place.File);
        writer.WriteNumberOrNull("line", place.Start?.Line);
        writer.WriteNumberOrNull("column", place.Start?.Column);
        writer.WriteString("message", error.Message);
        writer.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter writer, ScanReport report, ReportSummary summary)
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("findings", summary.Findings);
        writer.WriteNumber("error", summary.Errors);
        writer.WriteNumber("warning", summary.Warnings);
        writer.WriteNumber("info", summary.Infos);
        writer.WriteNumber("suppressed", summary.Suppressed);
        writer.WriteNumber("undecided", summary.Undecided);
        writer.WriteNumber("unreadable", summary.Unreadable);
        writer.WriteNumber("templates", report.Templates);
        writer.WriteNumber("otherFiles", report.OtherFiles);
        writer.WriteNumber("resources", report.Resources);
        writer.WriteNumber("rules", report.Rules.Count);
        writer.WriteEndObject();
    }
}
