using System.Text;

namespace IacGuard.Dev.Generation;

/// <summary>Builds a Markdown page: blocks with a blank line between them.</summary>
internal sealed class MarkdownWriter
{
    private readonly StringBuilder text = new("<!-- Generated: dotnet run --project src/IacGuard.Dev -- generate -->\n");

    /// <summary>Prose that is safe: Markdown's own signs are escaped, <c>`code`</c> stays.</summary>
    public static string Escape(string prose)
    {
        var parts = prose.Split('`');
        if (parts.Length % 2 == 0)
        {
            return EscapeSigns(prose).Replace("`", "\\`", StringComparison.Ordinal);
        }

        return string.Join('`', parts.Select(static (part, i) => i % 2 == 1 ? part : EscapeSigns(part)));
    }

    /// <summary>Text as code in a line.</summary>
    public static string Code(string code) => code.Contains('`', StringComparison.Ordinal) ? $"`` {code} ``" : $"`{code}`";

    /// <summary>A heading.</summary>
    public MarkdownWriter Heading(int level, string title) => Block($"{new string('#', level)} {Escape(title)}");

    /// <summary>A block that is Markdown already.</summary>
    public MarkdownWriter Block(string markdown)
    {
        _ = text.Append('\n').Append(markdown.TrimEnd()).Append('\n');
        return this;
    }

    /// <summary>A block of YAML.</summary>
    public MarkdownWriter Yaml(string yaml) => Block($"```yaml\n{yaml.TrimEnd()}\n```");

    /// <summary>A block of C#.</summary>
    public MarkdownWriter CSharp(string code) => Block($"```csharp\n{code.TrimEnd()}\n```");

    /// <summary>A list.</summary>
    public MarkdownWriter Items(IEnumerable<string> items) => Block(string.Join('\n', items.Select(static i => "- " + i)));

    /// <summary>A table; cells are Markdown already, a bar in them is escaped.</summary>
    public MarkdownWriter Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows) =>
        Block(string.Join('\n', rows.Prepend([.. head.Select(static _ => "---")]).Prepend(head).Select(Row)));

    /// <inheritdoc />
    public override string ToString() => text.ToString();

    private static string Row(IReadOnlyList<string> cells) =>
        $"| {string.Join(" | ", cells.Select(static c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |";

    private static string EscapeSigns(string prose)
    {
        var escaped = new StringBuilder(prose.Length);
        foreach (var sign in prose)
        {
            _ = sign is '*' or '<' or '[' or ']' or '\\' ? escaped.Append('\\').Append(sign) : escaped.Append(sign);
        }

        return escaped.ToString();
    }
}
