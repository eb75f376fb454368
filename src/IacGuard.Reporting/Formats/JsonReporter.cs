using System.Text.Json;
using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>One object with everything, for programs. The shape is a contract: members are added, never renamed or removed.</summary>
public sealed class JsonReporter : IReporter
{
    // Findings. Fewer are written before a second thread has started; of more the second half would be held in memory for too long.
    private const int WorthTwoThreads = 300;
    private const int MostForTwoThreads = 20_000;
    private const int BytesOfFinding = 750;

    /// <inheritdoc />
    public string Name => "json";

    /// <inheritdoc />
    public void Write(ScanReport report, TextWriter output, ReporterOptions options) => JsonOutput.Write(output, (writer, buffer) =>
    {
        writer.WriteStartObject();
        writer.WriteString("tool"u8, "iacguard");
        writer.WriteString("version"u8, report.ToolVersion);
        writer.WriteStartArray("findings"u8);
        WriteFindings(FindingText.Shown(report, options, withSuppressed: true), options, writer, buffer);
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

    private static void WriteFindings(List<Finding> findings, ReporterOptions options, Utf8JsonWriter writer, AsciiBuffer buffer)
    {
        var count = findings.Count;
        if (count is < WorthTwoThreads or > MostForTwoThreads || options.Jobs == 1)
        {
            Write(writer, 0, count);
            return;
        }

        var half = count / 2;
        var second = Task.Run(() => JsonItems.Of((count - half) * BytesOfFinding, beside => Write(beside, half, count)));
        Write(writer, 0, half);
        JsonItems.Append(second.GetAwaiter().GetResult(), writer, buffer);

        void Write(Utf8JsonWriter into, int from, int to)
        {
            var paths = new ShownPath(options);
            var texts = new EncodedTexts();
            for (var i = from; i < to; i++)
            {
                WriteFinding(into, findings[i], paths.PlaceOf(findings[i].Span), texts);
            }
        }
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding, Place place, EncodedTexts texts)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Rule, texts.Of(finding.Rule.Id));
        writer.WriteString(Names.Title, texts.Of(finding.Rule.Title));
        writer.WriteString(Names.Severity, texts.Of(FindingText.Name(finding.Severity)));
        writer.WriteString(Names.Verdict, texts.Of(FindingText.Name(finding.Verdict)));
        writer.WriteString(Names.Message, finding.Message);
        texts.WriteOrNull(writer, Names.File, place.File);
        writer.WriteNumberOrNull(Names.Line, place.Start?.Line);
        writer.WriteNumberOrNull(Names.Column, place.Start?.Column);
        writer.WriteNumberOrNull(Names.EndLine, place.End?.Line);
        writer.WriteNumberOrNull(Names.EndColumn, place.End?.Column);
        texts.WriteOrNull(writer, Names.Resource, finding.Resource?.LogicalId);
        texts.WriteOrNull(writer, Names.ResourceType, finding.Resource?.Type);
        writer.WriteStringOrNull(Names.ConstructPath, finding.Resource?.ConstructPath);
        writer.WriteStringOrNull(Names.Property, finding.Property.Length == 0 ? null : finding.Property);
        writer.WriteStringOrNull(Names.Condition, finding.Condition);
        WriteSuppression(writer, finding.Suppression);
        writer.WriteString(Names.Fingerprint, finding.Fingerprint);
        writer.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter writer, Suppression? suppression)
    {
        if (suppression is null)
        {
            writer.WriteNull(Names.Suppressed);
            return;
        }

        writer.WriteStartObject(Names.Suppressed);
        writer.WriteStringOrNull(Names.Reason, suppression.Reason);
        writer.WriteStringOrNull(Names.Expires, FindingText.Day(suppression.Expires));
        writer.WriteString(Names.Source, FindingText.Name(suppression.Source));
        writer.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter writer, InputError error, Place place)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Rule, error.Rule.Id);
        writer.WriteStringOrNull(Names.File, place.File);
        writer.WriteNumberOrNull(Names.Line, place.Start?.Line);
        writer.WriteNumberOrNull(Names.Column, place.Start?.Column);
        writer.WriteString(Names.Message, error.Message);
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

    // A report may have thousands of findings: what they all name is made ready once.
    private static class Names
    {
        public static readonly JsonEncodedText Rule = EncodedTexts.Encode("rule");
        public static readonly JsonEncodedText Title = EncodedTexts.Encode("title");
        public static readonly JsonEncodedText Severity = EncodedTexts.Encode("severity");
        public static readonly JsonEncodedText Verdict = EncodedTexts.Encode("verdict");
        public static readonly JsonEncodedText Message = EncodedTexts.Encode("message");
        public static readonly JsonEncodedText File = EncodedTexts.Encode("file");
        public static readonly JsonEncodedText Line = EncodedTexts.Encode("line");
        public static readonly JsonEncodedText Column = EncodedTexts.Encode("column");
        public static readonly JsonEncodedText EndLine = EncodedTexts.Encode("endLine");
        public static readonly JsonEncodedText EndColumn = EncodedTexts.Encode("endColumn");
        public static readonly JsonEncodedText Resource = EncodedTexts.Encode("resource");
        public static readonly JsonEncodedText ResourceType = EncodedTexts.Encode("resourceType");
        public static readonly JsonEncodedText ConstructPath = EncodedTexts.Encode("constructPath");
        public static readonly JsonEncodedText Property = EncodedTexts.Encode("property");
        public static readonly JsonEncodedText Condition = EncodedTexts.Encode("condition");
        public static readonly JsonEncodedText Fingerprint = EncodedTexts.Encode("fingerprint");
        public static readonly JsonEncodedText Reason = EncodedTexts.Encode("reason");
        public static readonly JsonEncodedText Expires = EncodedTexts.Encode("expires");
        public static readonly JsonEncodedText Source = EncodedTexts.Encode("source");
        public static readonly JsonEncodedText Suppressed = EncodedTexts.Encode("suppressed");
    }
}
