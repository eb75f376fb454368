using System.Text;

namespace IacGuard.Dev.Knowledge;

/// <summary>Writes numbers and texts as the reader in IacGuard.Rules expects them: numbers 7 bits a byte, low first; texts as length and UTF-8.</summary>
internal sealed class PackedWriter
{
    private readonly List<byte> bytes = [];

    public void Byte(int value) => bytes.Add((byte)value);

    public void Number(int value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            bytes.Add((byte)(value | 0x80));
        }

        bytes.Add((byte)value);
    }

    public void Text(string value)
    {
        var encoded = Encoding.UTF8.GetBytes(value);
        Number(encoded.Length);
        bytes.AddRange(encoded);
    }

    public void Texts(IReadOnlyCollection<string> values)
    {
        Number(values.Count);
        foreach (var value in values)
        {
            Text(value);
        }
    }

    public void Numbers(IReadOnlyCollection<int> values)
    {
        Number(values.Count);
        foreach (var value in values)
        {
            Number(value);
        }
    }

    public void Raw(byte[] value) => bytes.AddRange(value);

    public byte[] ToArray() => [.. bytes];
}
