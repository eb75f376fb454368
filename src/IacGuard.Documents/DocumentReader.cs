using System.Text;
using IacGuard.Model;

namespace IacGuard.Documents;

/// <summary>Reads YAML or JSON text into nodes. Never throws on bad input: what is wrong is in <see cref="Document.Errors"/>.</summary>
public static class DocumentReader
{
    /// <summary>
    /// Reads bytes as UTF-8: as JSON when the first character is <c>{</c> or <c>[</c> and the text is JSON (comments and trailing commas
    /// tolerated), else as YAML. Spans count bytes in JSON and UTF-16 units in YAML.
    /// </summary>
    /// <param name="path">The path that spans and messages name; its extension decides only where text is neither.</param>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <param name="limits">Bounds; <see cref="DocumentLimits.Default"/> when null.</param>
    public static Document Read(string path, byte[] utf8, DocumentLimits? limits = null)
    {
        limits ??= DocumentLimits.Default;
        if (Refuse(path, utf8, limits) is { } refused)
        {
            return refused;
        }

        return JsonSniffer.LooksLikeJson(utf8) ? ReadJson(path, utf8, limits) : ReadYaml(path, utf8, limits);
    }

    /// <summary>Reads text that is already decoded.</summary>
    public static Document Read(string path, string text, DocumentLimits? limits = null) => Read(path, Encoding.UTF8.GetBytes(text), limits);

    private static Document? Refuse(string path, byte[] utf8, DocumentLimits limits)
    {
        if (utf8.Length > limits.MaxBytes)
        {
            return Failed(new Utf8SourceFile(path, []), Expected.Size(limits.MaxBytes, utf8.Length), 0, 0);
        }

        if (utf8.Length >= 2 && ((utf8[0] == 0xFF && utf8[1] == 0xFE) || (utf8[0] == 0xFE && utf8[1] == 0xFF)))
        {
            return Failed(new Utf8SourceFile(path, utf8), Expected.Utf16Text, 0, 2);
        }

        var invalid = Utf8.FindInvalid(utf8);
        return invalid < 0 ? null : Failed(new Utf8SourceFile(path, utf8), Expected.Utf8Text(utf8[invalid], invalid), invalid, invalid + 1);
    }

    private static Document ReadJson(string path, byte[] utf8, DocumentLimits limits)
    {
        var reader = new JsonTreeReader(new Utf8SourceFile(path, utf8), limits);
        var json = reader.Read();
        if (!reader.IsBroken || HasExtension(path, ".json"))
        {
            return json;
        }

        // YAML's flow style starts with the same signs: `{Resources: !Ref x}`.
        var yaml = ReadYaml(path, utf8, limits);
        return yaml.Errors.Count == 0 || HasExtension(path, ".yaml") || HasExtension(path, ".yml") ? yaml : json;
    }

    private static Document ReadYaml(string path, byte[] utf8, DocumentLimits limits)
    {
        var bom = Utf8.BomLength(utf8);
        var text = Encoding.UTF8.GetString(utf8, bom, utf8.Length - bom);
        var file = new TextSourceFile(path, text);
        if (FindControl(text) is var control and >= 0)
        {
            return Failed(file, Expected.PrintableText(text[control]), control, control + 1);
        }

        var document = new YamlTreeReader(file, limits).Read();
        return document is { Root: null, Errors.Count: 0 } ? Failed(file, Expected.Map, 0, 0) with { Comments = document.Comments } : document;
    }

    /// <summary>The index of the first character that no YAML text may hold; -1 without one.</summary>
    private static int FindControl(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < ' ' && text[i] is not ('\n' or '\r' or '\t'))
            {
                return i;
            }
        }

        return -1;
    }

    private static Document Failed(SourceFile file, string message, int start, int end) =>
        new(file, null, [new DocumentError(message, new SourceSpan(file, start, end))], []);

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
