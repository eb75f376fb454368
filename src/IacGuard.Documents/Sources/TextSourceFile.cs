using IacGuard.Model;

namespace IacGuard.Documents;

/// <summary>A decoded text; offsets are UTF-16 indexes into it. A byte order mark is not part of it.</summary>
public sealed class TextSourceFile(string path, string text) : SourceFile(path)
{
    private int[]? _lineStarts;

    /// <summary>The whole text.</summary>
    internal string Content { get; } = text;

    /// <inheritdoc />
    public override int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= LineTable.StartsOf(Content.AsSpan(), 0, '\n', '\r');

    /// <inheritdoc />
    public override SourcePosition GetPosition(int offset)
    {
        offset = Math.Min(Math.Max(offset, 0), Content.Length);
        var line = LineTable.LineOf(LineStarts, offset);
        return new SourcePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <inheritdoc />
    public override string GetLine(int line)
    {
        if (line < 1 || line > LineCount)
        {
            return "";
        }

        var end = line == LineCount ? Content.Length : LineStarts[line];
        var start = LineStarts[line - 1];
        while (end > start && Content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return Content.Substring(start, Math.Max(end - start, 0));
    }

    /// <inheritdoc />
    public override string GetText(int start, int end)
    {
        start = Math.Min(Math.Max(start, 0), Content.Length);
        end = Math.Min(Math.Max(end, start), Content.Length);
        return Content.Substring(start, end - start);
    }
}
