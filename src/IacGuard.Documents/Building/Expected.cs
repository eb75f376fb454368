using System.Globalization;
using System.Text;
using IacGuard.Model;

namespace IacGuard.Documents;

/// <summary>The words of errors, the same for JSON and YAML.</summary>
internal static class Expected
{
    private const int MaxQuoted = 24;

    public static string Map => "Expected a map, but the document is empty";

    public static string OneDocument => "Expected one document, but a second one starts here";

    public static string Key => "Expected a key before `:`, but found none";

    public static string KeyOnce(string key, SourcePosition first) =>
        $"Expected each key once, but {Quote(key)} is repeated; it first stands at line {Number(first.Line)}, column {Number(first.Column)}";

    public static string TextKey(Node found) => $"Expected a text as key, but found {found.Kind}";

    public static string Depth(int limit) => $"Expected at most {Number(limit)} levels of nesting, but this one is deeper";

    public static string Nodes(int limit) => $"Expected at most {Number(limit)} values in a document, but there are more";

    public static string Comments(int limit) => $"Expected at most {Number(limit)} comments in a document, but there are more";

    public static string AliasNodes(int limit) => $"Expected aliases to add at most {Number(limit)} values, but they add more";

    public static string Size(int limit, long actual) =>
        $"Expected at most {Number(limit)} bytes ({Mebibytes(limit)} MiB), but the file has {Number(actual)} bytes ({Mebibytes(actual)} MiB)";

    public static string Utf8Text(byte found, int offset) =>
        $"Expected UTF-8 text, but byte 0x{found.ToString("X2", CultureInfo.InvariantCulture)} at offset {Number(offset)} is not part of a character";

    public static string Utf16Text => "Expected UTF-8 text, but found UTF-16";

    public static string PrintableText(char found) => $"Expected printable text, but found {Quote(found.ToString())}";

    public static string KnownAnchor(string name) => $"Expected the name of an anchor that stands before, but there is no anchor {Quote(name)} (a text that starts with `*` needs quotes)";

    public static string NoCycle(string name) => $"Expected the name of an anchor that is complete, but this alias stands inside of {Quote(name)}";

    public static string MapToMerge(Node found) => $"Expected a map or a list of maps to merge, but found {found.Kind}";

    /// <summary>Text for a message: quoted, shortened, without control characters.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("`");
        for (var i = 0; i < text.Length && i < MaxQuoted; i++)
        {
            var c = text[i];
            _ = char.IsControl(c) || (char.IsSurrogate(c) && !IsPaired(text, i))
                ? quoted.Append("U+").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture))
                : quoted.Append(c);
        }

        return quoted.Append(text.Length > MaxQuoted ? "...`" : "`").ToString();
    }

    private static bool IsPaired(string text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 < Math.Min(text.Length, MaxQuoted) && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Mebibytes(long bytes) => (bytes / (1024.0 * 1024.0)).ToString("0.##", CultureInfo.InvariantCulture);
}
