using IacGuard.Model;
using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>What a fix does, as removed and added lines.</summary>
public static class EditPreview
{
    private const int MostLines = 12;
    private const int NarrowestText = 24;
    private const int LongLine = 2000;

    /// <summary>The lines that the edits take away and bring, file by file and from top to bottom; edits without a file are left out.</summary>
    /// <param name="edits">The edits; they do not overlap.</param>
    /// <param name="width">The columns of the terminal.</param>
    /// <param name="reader">Shared with the frames.</param>
    public static IReadOnlyList<FrameLine> Of(IReadOnlyList<TextEdit> edits, int width, SourceLines reader)
    {
        var lines = new List<FrameLine>();
        var textWidth = Math.Max(NarrowestText, width - 10);
        foreach (var group in edits.Where(static e => e.Span.IsKnown).GroupBy(static e => e.Span.File!))
        {
            var shift = 0;
            var ordered = group.OrderBy(static e => e.Span.Start).ToList();
            for (var i = 0; i < ordered.Count;)
            {
                var count = Touching(ordered, i);
                shift += AddHunk(group.Key, ordered.GetRange(i, count), shift, textWidth, reader, lines);
                i += count;
            }
        }

        return lines;
    }

    private static int Touching(List<TextEdit> edits, int first)
    {
        var count = 1;
        while (first + count < edits.Count && edits[first + count].Span.StartPosition.Line <= edits[first + count - 1].Span.EndPosition.Line)
        {
            count++;
        }

        return count;
    }

    private static int AddHunk(SourceFile file, List<TextEdit> edits, int shift, int width, SourceLines reader, List<FrameLine> lines)
    {
        var first = edits[0].Span.StartPosition.Line;
        var last = edits[^1].Span.EndPosition.Line;
        var before = new List<string>();
        for (var line = first; line <= last; line++)
        {
            before.Add(reader.Get(file, line));
        }

        var skipped = first == last ? Crop(edits, before) : 0;
        var after = Apply(edits, before, first, skipped);
        var (same, end) = Common(before, after);
        var removed = before.GetRange(same, before.Count - same - end);
        var added = after.GetRange(same, after.Count - same - end);
        Add(lines, FrameLineKind.Removed, removed, added, first + same, width);
        Add(lines, FrameLineKind.Added, added, removed, first + same + shift, width);
        return after.Count - before.Count;
    }

    // All edits of a minified template stand on one line; only what is around the edit can be shown, so only that is copied.
    private static int Crop(List<TextEdit> edits, List<string> line)
    {
        var text = line[0];
        if (text.Length <= LongLine)
        {
            return 0;
        }

        var from = Math.Max(0, edits[0].Span.StartPosition.Column - (LongLine / 2));
        var to = Math.Min(text.Length, edits[^1].Span.EndPosition.Column + (LongLine / 2));
        line[0] = text[from..Math.Max(from, to)];
        return from;
    }

    private static List<string> Apply(List<TextEdit> edits, List<string> before, int firstLine, int skipped)
    {
        var text = new System.Text.StringBuilder();
        var (line, column) = (0, 0);
        foreach (var edit in edits)
        {
            var (start, end) = (edit.Span.StartPosition, edit.Span.EndPosition);
            AppendBetween(text, before, (line, column), (start.Line - firstLine, start.Column - 1 - skipped));
            _ = text.Append(edit.NewText);
            (line, column) = (end.Line - firstLine, end.Column - 1 - skipped);
        }

        AppendBetween(text, before, (line, column), (before.Count - 1, before[^1].Length));
        return [.. text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n')];
    }

    private static void AppendBetween(System.Text.StringBuilder text, List<string> lines, (int Line, int Column) from, (int Line, int Column) to)
    {
        for (var line = from.Line; line <= to.Line; line++)
        {
            var start = Math.Min(line == from.Line ? from.Column : 0, lines[line].Length);
            var end = Math.Min(line == to.Line ? to.Column : lines[line].Length, lines[line].Length);
            _ = text.Append(lines[line], start, Math.Max(0, end - start)).Append(line < to.Line ? "\n" : "");
        }
    }

    private static (int Start, int End) Common(List<string> before, List<string> after)
    {
        var most = Math.Min(before.Count, after.Count);
        var start = 0;
        while (start < most && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < most - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return (start, end);
    }

    private static void Add(List<FrameLine> lines, FrameLineKind kind, List<string> texts, List<string> others, int number, int width)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (i == MostLines && texts.Count > MostLines + 1)
            {
                lines.Add(new FrameLine(FrameLineKind.Gap, 0, "", $"{texts.Count - MostLines} more lines"));
                return;
            }

            var change = i < others.Count ? texts[i].AsSpan().CommonPrefixLength(others[i]) : 0;
            lines.Add(new FrameLine(kind, number + i, "", ShownLine.Fit(texts[i], change, change, width).Text.TrimEnd()));
        }
    }
}
