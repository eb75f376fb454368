using IacGuard.Model;

namespace IacGuard.TestKit;

/// <summary>A source file in memory; offsets are UTF-16 units, line breaks are LF, CRLF or CR.</summary>
public sealed class TextSourceFile : SourceFile
{
    private readonly string text;
    private readonly List<(int Start, int End)> lines = [];

    public TextSourceFile(string path, string text) : base(path)
    {
        this.text = text;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r')
            {
                lines.Add((start, i));
                i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                start = i + 1;
            }
        }

        lines.Add((start, text.Length));
    }

    public override int LineCount => lines.Count;

    public override SourcePosition GetPosition(int offset)
    {
        var clamped = Math.Clamp(offset, 0, text.Length);
        var line = lines.FindLastIndex(l => l.Start <= clamped);
        return new SourcePosition(line + 1, clamped - lines[line].Start + 1);
    }

    public override string GetLine(int line) => line < 1 || line > lines.Count ? "" : text[lines[line - 1].Start..lines[line - 1].End];

    public override string GetText(int start, int end) => text[start..end];

    /// <summary>The span of the <paramref name="nth"/> occurrence of a text, from 1.</summary>
    public SourceSpan Find(string wanted, int nth = 1)
    {
        var start = -1;
        for (var i = 0; i < nth; i++)
        {
            start = text.IndexOf(wanted, start + 1, StringComparison.Ordinal);
            if (start < 0)
            {
                throw new ArgumentException($"'{wanted}' does not occur {nth} times in {Path}.", nameof(wanted));
            }
        }

        return new SourceSpan(this, start, start + wanted.Length);
    }

    /// <summary>The span from the first occurrence of one text to the end of the first one of another behind it.</summary>
    public SourceSpan Between(string first, string last)
    {
        var start = Find(first).Start;
        return new SourceSpan(this, start, text.IndexOf(last, start, StringComparison.Ordinal) + last.Length);
    }
}
