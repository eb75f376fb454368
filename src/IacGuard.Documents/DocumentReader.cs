namespace IacGuard.Documents;

/// <summary>Reads YAML or JSON text into nodes. Never throws on bad input: what is wrong is in <see cref="Document.Errors"/>.</summary>
public static class DocumentReader
{
    /// <summary>
    /// Reads bytes as UTF-8: as JSON when the first character is <c>{</c> or <c>[</c> and the text is JSON (comments and trailing commas
    /// tolerated), else as YAML.
    /// </summary>
    /// <param name="path">The path that spans and messages name.</param>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <param name="limits">Bounds; <see cref="DocumentLimits.Default"/> when null.</param>
    public static Document Read(string path, byte[] utf8, DocumentLimits? limits = null) => throw new NotSupportedException("being written");

    /// <summary>Reads text that is already decoded.</summary>
    public static Document Read(string path, string text, DocumentLimits? limits = null) => Read(path, System.Text.Encoding.UTF8.GetBytes(text), limits);
}
