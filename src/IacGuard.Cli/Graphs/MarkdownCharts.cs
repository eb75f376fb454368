using System.Text;
using IacGuard.Reporting;

namespace IacGuard.Cli.Graphs;

/// <summary>
/// The places in a Markdown file that charts are written to: between <c>&lt;!-- iacguard graph --&gt;</c> and <c>&lt;!-- /iacguard graph --&gt;</c>. The
/// first comment may hold options of the command, such as <c>--stack Orders --groups</c>.
/// </summary>
public static class MarkdownCharts
{
    private const string Start = "<!-- iacguard graph";
    private const string StartEnd = "-->";
    private const string End = "<!-- /iacguard graph -->";

    /// <summary>The text with each chart in its place.</summary>
    /// <param name="shownPath">The file, for messages.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="draw">The chart for a place's options.</param>
    /// <exception cref="UsageException">There is no place, or one has no end.</exception>
    public static string Fill(string shownPath, string text, Func<IReadOnlyList<string>, string> draw)
    {
        var filled = new StringBuilder(text.Length);
        var done = 0;
        for (var start = text.IndexOf(Start, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Start, done, StringComparison.Ordinal))
        {
            var body = text.IndexOf(StartEnd, start + Start.Length, StringComparison.Ordinal);
            var end = body < 0 ? -1 : text.IndexOf(End, body, StringComparison.Ordinal);
            if (end < 0)
            {
                throw Incomplete(shownPath);
            }

            var options = text[(start + Start.Length)..body].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            body += StartEnd.Length;
            filled.Append(text, done, body - done).Append("\n```mermaid\n").Append(draw(options)).Append("```\n");
            done = end;
        }

        return done > 0 ? filled.Append(text, done, text.Length - done).ToString() : throw Incomplete(shownPath);
    }

    private static UsageException Incomplete(string shownPath) =>
        new($"{VisibleText.Escape(shownPath)}: expected the lines {Start} {StartEnd} and {End} around each chart.");
}
