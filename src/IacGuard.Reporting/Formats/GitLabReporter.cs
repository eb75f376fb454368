using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>GitLab's code quality report: the part of Code Climate's format that GitLab reads.</summary>
public sealed class GitLabReporter : IReporter
{
    /// <inheritdoc />
    public string Name => "gitlab";

    /// <inheritdoc />
    public void Write(ScanReport report, TextWriter output, ReporterOptions options) => JsonOutput.Write(output, writer =>
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        writer.WriteStartArray();
        foreach (var finding in FindingText.Shown(report, options, withSuppressed: false))
        {
            var undecided = finding.Verdict == Verdict.Undecided;
            var description = undecided ? $"Undecided: {FindingText.Message(finding)}" : FindingText.Message(finding);
            var identity = finding.Fingerprint.Length > 0 ? finding.Fingerprint : finding.Message;
            WriteIssue(writer, (finding.Rule.Id, description, undecided ? "info" : Level(finding.Severity)), Place.Of(finding.Span, options), identity, seen);
        }

        foreach (var error in report.Errors)
        {
            WriteIssue(writer, (error.Rule.Id, VisibleText.Escape(error.Message), "blocker"), Place.Of(error, options), error.Message, seen);
        }

        writer.WriteEndArray();
    });

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "critical",
        Severity.Warning => "major",
        _ => "info",
    };

    private static void WriteIssue(
        Utf8JsonWriter writer, (string Check, string Description, string Severity) issue, Place place, string identity, Dictionary<string, int> seen)
    {
        var path = place.File ?? FindingText.FileOfLastResort;
        writer.WriteStartObject();
        writer.WriteString("description", issue.Description);
        writer.WriteString("check_name", issue.Check);
        writer.WriteString("fingerprint", Fingerprint($"{issue.Check}\n{path}\n{identity}", seen));
        writer.WriteString("severity", issue.Severity);
        writer.WriteStartObject("location");
        writer.WriteString("path", path);
        writer.WriteStartObject("lines");
        writer.WriteNumber("begin", place.Start?.Line ?? 1);
        writer.WriteNumber("end", place.LastLine);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // GitLab drops the second issue with the same fingerprint, so the path and a count go into it.
    private static string Fingerprint(string identity, Dictionary<string, int> seen)
    {
        var count = seen.TryGetValue(identity, out var before) ? before + 1 : 1;
        seen[identity] = count;
        var text = count == 1 ? identity : string.Create(CultureInfo.InvariantCulture, $"{identity}\n{count}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
    }
}
