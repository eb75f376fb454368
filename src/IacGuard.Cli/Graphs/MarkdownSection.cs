using IacGuard.Reporting;

namespace IacGuard.Cli.Graphs;

/// <summary>The place in a Markdown file that a chart is written to: between two comments.</summary>
public static class MarkdownSection
{
    /// <summary>The line before the chart.</summary>
    public const string Start = "<!-- iacguard graph -->";

    /// <summary>The line after it.</summary>
    public const string End = "<!-- /iacguard graph -->";

    /// <summary>The text with the chart between the comments.</summary>
    /// <exception cref="UsageException">The text lacks a comment.</exception>
    public static string Replace(string shownPath, string text, string chart)
    {
        var start = text.IndexOf(Start, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(End, start, StringComparison.Ordinal);
        if (end < 0)
        {
            throw new UsageException($"{VisibleText.Escape(shownPath)}: expected the lines {Start} and {End} around the chart.");
        }

        return text[..(start + Start.Length)] + "\n```mermaid\n" + chart + "```\n" + text[end..];
    }
}
