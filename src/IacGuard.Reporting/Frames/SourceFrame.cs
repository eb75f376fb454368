using IacGuard.Model;

namespace IacGuard.Reporting;

/// <summary>The source lines of a span with carets under its exact extent, ready for a terminal; colours apart.</summary>
public sealed class SourceFrame
{
    private const int MostLines = 8;
    private const int FirstLines = 4;
    private const int LastLines = 2;
    private const int NarrowestText = 24;

    private readonly List<FrameLine> lines = [];
    private readonly SourceFile file;
    private readonly SourceLines reader;
    private readonly int textWidth;

    private SourceFrame(SourceFile file, SourceLines reader, int gutter, int width, bool hasBar)
    {
        this.file = file;
        this.reader = reader;
        GutterWidth = gutter;
        textWidth = Math.Max(NarrowestText, width - gutter - 4 - (hasBar ? 2 : 0));
    }

    /// <summary>The lines from top to bottom.</summary>
    public IReadOnlyList<FrameLine> Lines => lines;

    /// <summary>The columns of the widest line number.</summary>
    public int GutterWidth { get; }

    /// <summary>Makes the frame of a span; null for a span without a file.</summary>
    /// <param name="span">What the carets mark. An empty one is marked by a single caret.</param>
    /// <param name="anchor">A place above, in the same file, whose line is shown first for orientation: the resource. May be unknown.</param>
    /// <param name="width">The columns of the terminal.</param>
    /// <param name="reader">Shared between frames so that a long line is read once; null makes one.</param>
    public static SourceFrame? Of(SourceSpan span, SourceSpan anchor, int width, SourceLines? reader = null)
    {
        if (span.File is not { } file)
        {
            return null;
        }

        var lines = reader ?? new SourceLines();
        var start = span.StartPosition;
        var end = TrimmedEnd(lines, file, start, span.EndPosition);
        var after = end.Line < file.LineCount && lines.Get(file, end.Line + 1).AsSpan().Trim().Length > 0 ? end.Line + 1 : end.Line;
        var gutter = after.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        var frame = new SourceFrame(file, lines, gutter, width, end.Line > start.Line);
        var bar = end.Line > start.Line ? "  " : "";
        frame.AddBefore(start.Line, ReferenceEquals(anchor.File, file) ? anchor.StartPosition.Line : start.Line, bar);
        if (end.Line == start.Line)
        {
            frame.AddMarkedLine(start, end);
        }
        else
        {
            frame.AddMarkedLines(start, end);
        }

        if (after > end.Line)
        {
            frame.AddSource(after, bar);
        }

        return frame;
    }

    // A span of a block ends where the next thing starts: blank lines before that are not part of it for a reader.
    private static SourcePosition TrimmedEnd(SourceLines reader, SourceFile file, SourcePosition start, SourcePosition end)
    {
        var (line, column) = (end.Line, end.Column);
        while (line > start.Line)
        {
            var text = reader.Get(file, line);
            var covered = text.AsSpan(0, Math.Min(column - 1, text.Length)).TrimEnd();
            if (covered.Length > 0)
            {
                return new SourcePosition(line, covered.Length + 1);
            }

            line--;
            column = int.MaxValue;
        }

        return line == end.Line ? end : new SourcePosition(line, Math.Max(start.Column, reader.Get(file, line).Length + 1));
    }

    private void AddBefore(int line, int anchor, string bar)
    {
        var context = Math.Max(1, line - 1);
        if (anchor < context)
        {
            AddSource(anchor, bar);
            if (anchor < context - 1)
            {
                lines.Add(new FrameLine(FrameLineKind.Gap, 0, bar, ""));
            }
        }

        if (context < line && !string.IsNullOrWhiteSpace(reader.Get(file, context)))
        {
            AddSource(context, bar);
        }
    }

    private void AddMarkedLine(SourcePosition start, SourcePosition end)
    {
        var shown = ShownLine.Fit(reader.Get(file, start.Line), start.Column - 1, end.Column - 1, textWidth);
        lines.Add(new FrameLine(FrameLineKind.Source, start.Line, "", shown.Text.TrimEnd()));
        lines.Add(new FrameLine(FrameLineKind.Mark, 0, "", new string(' ', shown.MarkStart) + new string('^', shown.MarkEnd - shown.MarkStart)));
    }

    private void AddMarkedLines(SourcePosition start, SourcePosition end)
    {
        AddFirst(start);
        var count = end.Line - start.Line + 1;
        for (var line = start.Line + 1; line < end.Line; line++)
        {
            if (count > MostLines && line == start.Line + FirstLines)
            {
                lines.Add(new FrameLine(FrameLineKind.Gap, 0, "| ", ""));
                line = end.Line - LastLines;
            }
            else
            {
                AddSource(line, "| ");
            }
        }

        var text = reader.Get(file, end.Line);
        var shown = ShownLine.Fit(text, Math.Max(0, end.Column - 2), end.Column - 1, textWidth);
        lines.Add(new FrameLine(FrameLineKind.Source, end.Line, "| ", shown.Text.TrimEnd()));
        lines.Add(new FrameLine(FrameLineKind.Mark, 0, "|_", new string('_', shown.MarkStart) + "^"));
    }

    private void AddFirst(SourcePosition start)
    {
        var text = reader.Get(file, start.Line);
        var shown = ShownLine.Fit(text, start.Column - 1, text.Length, textWidth);
        var opensLine = text.AsSpan(0, Math.Min(start.Column - 1, text.Length)).Trim().Length == 0;
        lines.Add(new FrameLine(FrameLineKind.Source, start.Line, opensLine ? "/ " : "  ", shown.Text.TrimEnd()));
        if (!opensLine)
        {
            lines.Add(new FrameLine(FrameLineKind.Mark, 0, " _", new string('_', shown.MarkStart) + "^"));
        }
    }

    private void AddSource(int line, string bar) =>
        lines.Add(new FrameLine(FrameLineKind.Source, line, bar, ShownLine.Fit(reader.Get(file, line), 0, 0, textWidth).Text.TrimEnd()));
}
