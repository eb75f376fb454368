using System.Buffers;
using System.Text;

namespace IacGuard.Reporting;

/// <summary>Hands ASCII bytes on to a text writer, piece by piece, so that a long report is never held as a whole.</summary>
internal sealed class AsciiBuffer(TextWriter output) : IBufferWriter<byte>
{
    private const int PieceSize = 32 * 1024;

    // ASCII is the same in UTF-8: behind such a writer the bytes need not become letters and bytes again.
    private readonly StreamWriter? bytewise = output is StreamWriter { Encoding: UTF8Encoding or ASCIIEncoding } writer ? writer : null;
    private byte[] bytes = new byte[PieceSize];
    private char[]? chars;
    private int count;

    /// <inheritdoc />
    public void Advance(int count) => this.count += count;

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (bytes.Length - count <= sizeHint)
        {
            Flush();
            bytes = sizeHint < bytes.Length ? bytes : new byte[sizeHint + 1];
        }

        return bytes.AsMemory(count);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Hands on what has been written.</summary>
    public void Flush()
    {
        if (bytewise is not null)
        {
            bytewise.Flush();
            bytewise.BaseStream.Write(bytes, 0, count);
        }
        else
        {
            WriteText(bytes.AsSpan(0, count));
        }

        count = 0;
    }

    private void WriteText(ReadOnlySpan<byte> rest)
    {
        chars ??= new char[PieceSize];
        while (rest.Length > 0)
        {
            var piece = Encoding.ASCII.GetChars(rest[..Math.Min(PieceSize, rest.Length)], chars);
            output.Write(chars, 0, piece);
            rest = rest[piece..];
        }
    }
}
