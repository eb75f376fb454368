using System.Text;
using IacGuard.Model;

namespace IacGuard.Documents;

/// <summary>A text as its UTF-8 bytes; offsets are byte indexes into them. A byte order mark counts in offsets, not in columns.</summary>
public sealed class Utf8SourceFile(string path, byte[] bytes) : SourceFile(path)
{
    private readonly byte[] _bytes = bytes;
    private int[]? _lineStarts;

    /// <inheritdoc />
    public override int LineCount => LineStarts.Length;

    /// <summary>The number of bytes.</summary>
    public int Length => _bytes.Length;

    internal byte[] Bytes => _bytes;

    private int[] LineStarts => _lineStarts ??= LineTable.StartsOf<byte>(_bytes, Utf8.BomLength(_bytes), (byte)'\n', (byte)'\r');

    /// <inheritdoc />
    public override SourcePosition GetPosition(int offset)
    {
        offset = Math.Min(Math.Max(offset, 0), _bytes.Length);
        var line = LineTable.LineOf(LineStarts, offset);
        if (line < 0)
        {
            return new SourcePosition(1, 1);
        }

        var start = LineStarts[line];
        return new SourcePosition(line + 1, Encoding.UTF8.GetCharCount(_bytes, start, offset - start) + 1);
    }

    /// <inheritdoc />
    public override string GetLine(int line)
    {
        if (line < 1 || line > LineCount)
        {
            return "";
        }

        var end = line == LineCount ? _bytes.Length : LineStarts[line];
        var start = LineStarts[line - 1];
        while (end > start && _bytes[end - 1] is (byte)'\n' or (byte)'\r')
        {
            end--;
        }

        return Encoding.UTF8.GetString(_bytes, start, Math.Max(end - start, 0));
    }

    /// <inheritdoc />
    public override string GetText(int start, int end)
    {
        start = Math.Min(Math.Max(start, 0), _bytes.Length);
        end = Math.Min(Math.Max(end, start), _bytes.Length);
        return Encoding.UTF8.GetString(_bytes, start, end - start);
    }
}
