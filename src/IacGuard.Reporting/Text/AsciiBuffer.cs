using System.Buffers;
using System.Text;

namespace IacGuard.Reporting;

/// <summary>Hands ASCII bytes on to a text writer, piece by piece, so that a long report is never held as a whole.</summary>
internal sealed class AsciiBuffer(TextWriter output) : IBufferWriter<byte>
{
    private const int PieceSize = 16 * 1024;
    private readonly char[] chars = new char[PieceSize];
    private byte[] bytes = new byte[PieceSize];
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
        HandOn(bytes.AsSpan(0, count));
        count = 0;
    }

    /// <summary>Hands on bytes that are written already, behind what has been written here.</summary>
    public void Write(ReadOnlySpan<byte> written)
    {
        Flush();
        HandOn(written);
    }

    private void HandOn(ReadOnlySpan<byte> rest)
    {
        while (rest.Length > 0)
        {
            var piece = Encoding.ASCII.GetChars(rest[..Math.Min(PieceSize, rest.Length)], chars);
            output.Write(chars, 0, piece);
            rest = rest[piece..];
        }
    }
}
