using System.Text.Json;
using IacGuard.Model;

namespace IacGuard.Reporting;

/// <summary>SARIF's artifact locations and regions.</summary>
internal sealed class SarifPlaces(string baseId, ReporterOptions options)
{
    private readonly Dictionary<string, (string Uri, bool IsRelative)> uris = new(StringComparer.Ordinal);

    /// <summary>Writes <c>physicalLocation</c>, with a region where the span is known.</summary>
    public void WritePhysical(Utf8JsonWriter writer, string file, SourceSpan span)
    {
        writer.WriteStartObject("physicalLocation");
        WriteArtifact(writer, file);
        if (span.IsKnown)
        {
            WriteRegion(writer, "region", span);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes <c>artifactLocation</c>.</summary>
    public void WriteArtifact(Utf8JsonWriter writer, string file)
    {
        if (!uris.TryGetValue(file, out var known))
        {
            known = (ReportPaths.Uri(file, options.BaseDirectory, out var isRelative), isRelative);
            uris[file] = known;
        }

        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", known.Uri);
        if (known.IsRelative)
        {
            writer.WriteString("uriBaseId", baseId);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes a region: lines and columns count from 1, the end column is exclusive, as in our spans.</summary>
    public static void WriteRegion(Utf8JsonWriter writer, string name, SourceSpan span)
    {
        var (start, end) = (span.StartPosition, span.EndPosition);
        writer.WriteStartObject(name);
        writer.WriteNumber("startLine", start.Line);
        writer.WriteNumber("startColumn", start.Column);
        writer.WriteNumber("endLine", end.Line);
        writer.WriteNumber("endColumn", end.Column);
        writer.WriteEndObject();
    }
}
