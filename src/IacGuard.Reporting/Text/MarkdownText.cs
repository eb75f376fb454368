using System.Text;

namespace IacGuard.Reporting;

/// <summary>Text from an input as Markdown that shows it literally (GitHub's and GitLab's flavours).</summary>
internal static class MarkdownText
{
    /// <summary>One line of literal text, also safe in a table cell and inside inline HTML.</summary>
    public static string Escape(string text)
    {
        var visible = VisibleText.Escape(text);
        var builder = new StringBuilder(visible.Length + 16);
        for (var i = 0; i < visible.Length; i++)
        {
            _ = visible[i] switch
            {
                '<' => builder.Append("&lt;"),
                '>' => builder.Append("&gt;"),
                '&' => builder.Append("&amp;"),
                // A mention would notify people; nothing but an element in between stops it.
                '@' => builder.Append("@<!-- -->"),
                // Bare addresses would become links.
                ':' when string.CompareOrdinal(visible, i, "://", 0, 3) == 0 => builder.Append("&#58;"),
                '.' when i >= 3 && string.Compare(visible, i - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 => builder.Append("&#46;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' or '#' or '!' => builder.Append('\\').Append(visible[i]),
                _ => builder.Append(visible[i]),
            };
        }

        return builder.ToString();
    }

    /// <summary>Prose of several paragraphs, literal but for its list items.</summary>
    public static string Paragraphs(string text)
    {
        var result = new StringBuilder(text.Length + 32);
        var before = "";
        foreach (var paragraph in TextFlow.Paragraphs(text))
        {
            var isItem = paragraph.StartsWith("- ", StringComparison.Ordinal) || paragraph.StartsWith("* ", StringComparison.Ordinal);
            _ = result.Append(before.Length == 0 ? "" : isItem && before == "item" ? "\n" : "\n\n");
            _ = isItem ? result.Append("- ").Append(Escape(paragraph[2..])) : result.Append(Escape(paragraph));
            before = isItem ? "item" : "text";
        }

        return result.ToString();
    }

    /// <summary>A link that shows its own address, when it is one of the web; else literal text.</summary>
    public static string Link(string address) => IsWeb(address) ? $"<{address}>" : Escape(address);

    /// <summary>A link, when the address is one of the web; else literal text.</summary>
    public static string Link(string text, string? address) => IsWeb(address) ? $"[{Escape(text)}](<{address}>)" : Escape(text);

    /// <summary>A fenced block whose fence is longer than any run of backticks in it. The lines are safe for terminals already.</summary>
    public static string Fence(IEnumerable<string> lines)
    {
        var content = string.Join('\n', lines);
        var (longest, run) = (2, 0);
        foreach (var c in content)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        return $"{fence}text\n{content}\n{fence}\n";
    }

    private static bool IsWeb(string? address) => address is not null
        && address.StartsWith("https://", StringComparison.Ordinal)
        && address.AsSpan().IndexOfAnyInRange('\0', ' ') < 0
        && address.AsSpan().IndexOfAny('<', '>', '\\') < 0
        && VisibleText.Escape(address).Length == address.Length;
}
