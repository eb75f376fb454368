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
        writer.WriteString("tool"u8, "iacguard");
        writer.WriteString("version"u8, report.ToolVersion);
        writer.WriteStartArray("findings"u8);
        var paths = new ShownPath(options);
        foreach (var finding in FindingText.Shown(report, options, withSuppressed: true))
        {
            WriteFinding(writer, finding, paths.PlaceOf(finding.Span));
        }

        writer.WriteEndArray();
        writer.WriteStartArray("errors"u8);
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
        writer.WriteString("rule"u8, finding.Rule.Id);
        writer.WriteString("title"u8, finding.Rule.Title);
        writer.WriteString("severity"u8, FindingText.Name(finding.Severity));
        writer.WriteString("verdict"u8, FindingText.Name(finding.Verdict));
        writer.WriteString("message"u8, finding.Message);
        writer.WriteStringOrNull("file"u8, place.File);
        writer.WriteNumberOrNull("line"u8, place.Start?.Line);
        writer.WriteNumberOrNull("column"u8, place.Start?.Column);
        writer.WriteNumberOrNull("endLine"u8, place.End?.Line);
        writer.WriteNumberOrNull("endColumn"u8, place.End?.Column);
        writer.WriteStringOrNull("resource"u8, finding.Resource?.LogicalId);
        writer.WriteStringOrNull("resourceType"u8, finding.Resource?.Type);
        writer.WriteStringOrNull("constructPath"u8, finding.Resource?.ConstructPath);
        writer.WriteStringOrNull("property"u8, finding.Property.Length == 0 ? null : finding.Property);
        writer.WriteStringOrNull("condition"u8, finding.Condition);
        WriteSuppression(writer, finding.Suppression);
        writer.WriteString("fingerprint"u8, finding.Fingerprint);
        writer.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter writer, Suppression? suppression)
    {
        if (suppression is null)
        {
            writer.WriteNull("suppressed"u8);
            return;
        }

        writer.WriteStartObject("suppressed"u8);
        writer.WriteStringOrNull("reason"u8, suppression.Reason);
        writer.WriteStringOrNull("expires"u8, FindingText.Day(suppression.Expires));
        writer.WriteString("source"u8, FindingText.Name(suppression.Source));
        writer.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter writer, InputError error, Place place)
    {
        writer.WriteStartObject();
        writer.WriteString("rule"u8, error.Rule.Id);
        writer.WriteStringOrNull("file"u8, place.File);
        writer.WriteNumberOrNull("line"u8, place.Start?.Line);
        writer.WriteNumberOrNull("column"u8, place.Start?.Column);
        writer.WriteString("message"u8, error.Message);
        writer.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter writer, ScanReport report, ReportSummary summary)
    {
        writer.WriteStartObject("summary"u8);
        writer.WriteNumber("findings"u8, summary.Findings);
        writer.WriteNumber("error"u8, summary.Errors);
        writer.WriteNumber("warning"u8, summary.Warnings);
        writer.WriteNumber("info"u8, summary.Infos);
        writer.WriteNumber("suppressed"u8, summary.Suppressed);
        writer.WriteNumber("undecided"u8, summary.Undecided);
        writer.WriteNumber("unreadable"u8, summary.Unreadable);
        writer.WriteNumber("templates"u8, report.Templates);
        writer.WriteNumber("otherFiles"u8, report.OtherFiles);
        writer.WriteNumber("resources"u8, report.Resources);
        writer.WriteNumber("rules"u8, report.Rules.Count);
        writer.WriteEndObject();
    }
}
