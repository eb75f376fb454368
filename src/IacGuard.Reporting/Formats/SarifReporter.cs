using System.Text.Json;
using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>SARIF 2.1.0 (OASIS), as GitHub code scanning, Azure DevOps and editors read it.</summary>
public sealed class SarifReporter : IReporter
{
    private const string BaseId = "%SRCROOT%";

    /// <inheritdoc />
    public string Name => "sarif";

    /// <inheritdoc />
    public void Write(ScanReport report, TextWriter output, ReporterOptions options) => JsonOutput.Write(output, writer =>
    {
        var rules = new SarifRules(report);
        var places = new SarifPlaces(BaseId, options);
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, report, rules);
        WriteInvocation(writer, report, rules, places);
        WriteBase(writer, options);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        var results = new SarifResults(writer, rules, places);
        foreach (var finding in FindingText.Shown(report, options, withSuppressed: true))
        {
            results.Write(finding);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter writer, ScanReport report, SarifRules rules)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "IacGuard");
        writer.WriteString("version", report.ToolVersion);
        writer.WriteString("semanticVersion", report.ToolVersion);
        rules.Write(writer);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteBase(Utf8JsonWriter writer, ReporterOptions options)
    {
        writer.WriteStartObject("originalUriBaseIds");
        writer.WriteStartObject(BaseId);
        if (options.BaseDirectory.Length > 0)
        {
            writer.WriteString("uri", ReportPaths.FileUri(options.BaseDirectory).TrimEnd('/') + "/");
        }

        WriteMessage(writer, "description", "The folder that relative paths start from.");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter writer, ScanReport report, SarifRules rules, SarifPlaces places)
    {
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", report.Errors.Count == 0);
        writer.WriteStartArray("toolExecutionNotifications");
        foreach (var error in report.Errors)
        {
            writer.WriteStartObject();
            writer.WriteString("level", "error");
            WriteMessage(writer, "message", error.Message);
            writer.WriteStartArray("locations");
            writer.WriteStartObject();
            places.WritePhysical(writer, error.File, error.Span);
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteStartObject("associatedRule");
            writer.WriteString("id", error.Rule.Id);
            writer.WriteNumber("index", rules.IndexOf(error.Rule));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    /// <summary>A severity as SARIF calls it.</summary>
    internal static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>Writes a message object. Viewers make links of <c>[text](target)</c>, so text from an input gets its brackets escaped.</summary>
    internal static void WriteMessage(Utf8JsonWriter writer, string name, string text)
    {
        var safe = VisibleText.Escape(text);
        if (safe.Contains("](", StringComparison.Ordinal))
        {
            safe = safe.Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal);
        }

        writer.WriteStartObject(name);
        writer.WriteString("text", safe);
        writer.WriteEndObject();
    }
}
