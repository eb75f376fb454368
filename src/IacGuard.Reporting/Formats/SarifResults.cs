using System.Text.Json;
using IacGuard.Model;
using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>The results of a SARIF run.</summary>
internal sealed class SarifResults(Utf8JsonWriter writer, SarifRules rules, SarifPlaces places)
{
    /// <summary>Writes one result.</summary>
    public void Write(Finding finding)
    {
        var undecided = finding.Verdict == Verdict.Undecided;
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Rule.Id);
        writer.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule));
        writer.WriteString("kind", undecided ? "open" : "fail");
        writer.WriteString("level", undecided ? "none" : SarifReporter.Level(finding.Severity));
        SarifReporter.WriteMessage(writer, "message", FindingText.Message(finding));
        WriteLocations(finding);
        if (finding.Fingerprint.Length > 0)
        {
            writer.WriteStartObject("partialFingerprints");
            writer.WriteString("iacguard/v1", finding.Fingerprint);
            writer.WriteEndObject();
        }

        WriteSuppressions(finding.Suppression);
        WriteFixes(finding);
        WriteProperties(finding);
        writer.WriteEndObject();
    }

    private void WriteLocations(Finding finding)
    {
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        places.WritePhysical(writer, finding.Span.File?.Path ?? FindingText.FileOfLastResort, finding.Span);
        if (finding.Resource is { } resource)
        {
            WriteLogical(resource);
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteLogical(Resource resource)
    {
        writer.WriteStartArray("logicalLocations");
        WriteLogical(resource.LogicalId, resource.LogicalId, "resource");
        if (resource.ConstructPath is { } path)
        {
            WriteLogical(path[(path.LastIndexOf('/') + 1)..], path, "construct");
        }

        writer.WriteEndArray();
    }

    private void WriteLogical(string name, string qualified, string kind)
    {
        writer.WriteStartObject();
        writer.WriteString("name", name);
        writer.WriteString("fullyQualifiedName", qualified);
        writer.WriteString("kind", kind);
        writer.WriteEndObject();
    }

    // Present on every result: where it is missing on one, SARIF leaves open whether any is suppressed.
    private void WriteSuppressions(Suppression? suppression)
    {
        writer.WriteStartArray("suppressions");
        if (suppression is not null)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", suppression.Source is SuppressionSource.Configuration or SuppressionSource.Baseline ? "external" : "inSource");
            writer.WriteString("status", "accepted");
            if (suppression.Reason is { } reason)
            {
                writer.WriteString("justification", VisibleText.Escape(reason));
            }

            if (suppression.Span.File is { } file)
            {
                writer.WriteStartObject("location");
                places.WritePhysical(writer, file.Path, suppression.Span);
                writer.WriteEndObject();
            }

            if (FindingText.Day(suppression.Expires) is { } day)
            {
                writer.WriteStartObject("properties");
                writer.WriteString("expires", day);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteFixes(Finding finding)
    {
        var files = finding.Fix.Where(static e => e.Span.IsKnown).GroupBy(static e => e.Span.File!.Path, StringComparer.Ordinal).ToList();
        if (files.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("fixes");
        writer.WriteStartObject();
        if (FindingText.HowToFix(finding) is { Length: > 0 } title)
        {
            SarifReporter.WriteMessage(writer, "description", title.Trim());
        }

        writer.WriteStartArray("artifactChanges");
        foreach (var file in files)
        {
            writer.WriteStartObject();
            places.WriteArtifact(writer, file.Key);
            writer.WriteStartArray("replacements");
            foreach (var edit in file)
            {
                WriteReplacement(edit);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteReplacement(TextEdit edit)
    {
        writer.WriteStartObject();
        SarifPlaces.WriteRegion(writer, "deletedRegion", edit.Span);
        writer.WriteStartObject("insertedContent");
        writer.WriteString("text", edit.NewText);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteProperties(Finding finding)
    {
        if (finding.Resource is null && finding.Property.Length == 0 && finding.Condition is null)
        {
            return;
        }

        writer.WriteStartObject("properties");
        if (finding.Resource is { } resource)
        {
            writer.WriteString("resourceType", resource.Type);
        }

        if (finding.Property.Length > 0)
        {
            writer.WriteString("property", finding.Property);
        }

        if (finding.Condition is { } condition)
        {
            writer.WriteString("condition", condition);
        }

        writer.WriteEndObject();
    }
}
