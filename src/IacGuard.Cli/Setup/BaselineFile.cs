using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IacGuard.Cli.Inputs;
using IacGuard.Documents;
using IacGuard.Reporting;
using IacGuard.Rules.Suppressions;

namespace IacGuard.Cli.Setup;

/// <summary>Baselines as files.</summary>
internal static class BaselineFile
{
    /// <summary>The name that <c>iacguard baseline</c> writes unless told otherwise.</summary>
    public const string DefaultName = "iacguard-baseline.json";

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="UsageException">It is not there or is none.</exception>
    public static Baseline Read(Terminal terminal, string path)
    {
        if (BoundedFile.TryRead(() => File.OpenRead(terminal.FullPath(path)), out var utf8) is { } failure)
        {
            throw new UsageException($"The baseline '{VisibleText.Escape(path)}' cannot be used. {VisibleText.Escape(failure)}");
        }

        var errors = new List<DocumentError>();
        var baseline = Baseline.Read(DocumentReader.Read(ShownPaths.OfFile(path), utf8), errors);
        PositionedErrors.ThrowIfAny(errors);
        return baseline;
    }

    /// <summary>A baseline as text: one entry a line, so that a diff shows what was accepted and what was mended.</summary>
    public static string ToText(Baseline baseline)
    {
        var text = new StringBuilder("{\n  \"version\": 1,\n  \"tool\": \"iacguard\",\n  \"findings\": [");
        for (var i = 0; i < baseline.Entries.Count; i++)
        {
            var entry = baseline.Entries[i];
            text.Append(i == 0 ? "\n" : ",\n").Append(CultureInfo.InvariantCulture, $"    {{ \"rule\": {Quote(entry.Rule)}, \"fingerprint\": {Quote(entry.Fingerprint)}, \"file\": {Quote(entry.File)}, \"message\": {Quote(entry.Message)} }}");
        }

        return text.Append(baseline.Entries.Count == 0 ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    /// <summary>Says that entries can go.</summary>
    public static void ReportStale(Terminal terminal, int stale)
    {
        if (stale > 0)
        {
            terminal.Error.WriteLine($"iacguard: {stale} {(stale == 1 ? "entry" : "entries")} of the baseline {(stale == 1 ? "matches" : "match")} nothing any more; 'iacguard baseline' writes it anew.");
        }
    }

    private static string Quote(string text) => "\"" + JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
}
