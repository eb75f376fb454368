namespace IacGuard.Reporting;

/// <summary>Breaks prose into lines.</summary>
internal static class TextFlow
{
    /// <summary>
    /// Lines of at most <paramref name="width"/> columns, broken between words only (so that no part of a word can stand at the start
    /// of a line where a build server would read it as a command). Line breaks of the text are spaces, except before a list item.
    /// </summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        foreach (var paragraph in Paragraphs(text))
        {
            WrapParagraph(VisibleText.Escape(paragraph), width, lines);
        }

        return lines;
    }

    /// <summary>The paragraphs and list items of a text, each on one line, trimmed, empty ones left out.</summary>
    public static List<string> Paragraphs(string text)
    {
        var paragraphs = new List<string>();
        var current = "";
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            if (trimmed.Length == 0 || trimmed.StartsWith("- ", StringComparison.Ordinal) || trimmed.StartsWith("* ", StringComparison.Ordinal))
            {
                Add(paragraphs, current);
                current = trimmed;
            }
            else
            {
                current = current.Length == 0 ? trimmed : $"{current} {trimmed}";
            }
        }

        Add(paragraphs, current);
        return paragraphs;
    }

    private static void Add(List<string> paragraphs, string paragraph)
    {
        if (paragraph.Length > 0)
        {
            paragraphs.Add(paragraph);
        }
    }

    private static void WrapParagraph(string paragraph, int width, List<string> lines)
    {
        var line = "";
        var used = 0;
        foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var columns = DisplayWidth.Of(word);
            if (used > 0 && used + 1 + columns > width)
            {
                lines.Add(line);
                line = "";
                used = 0;
            }

            line = used == 0 ? word : $"{line} {word}";
            used += columns + (used == 0 ? 0 : 1);
        }

        Add(lines, line);
    }
}
