using System.Text;

namespace IacGuard.Rules.Iam.Data;

/// <summary>Reads the packed numbers and texts of the service authorization file: numbers 7 bits a byte, low first; texts as length and UTF-8.</summary>
internal sealed class PackedReader(byte[] bytes, int offset)
{
    public int Offset { get; private set; } = offset;

    public byte ReadByte() => bytes[Offset++];

    public int ReadNumber()
    {
        var result = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[Offset++];
            result |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return result;
            }
        }
    }

    public string ReadText()
    {
        var length = ReadNumber();
        var text = Encoding.UTF8.GetString(bytes, Offset, length);
        Offset += length;
        return text;
    }

    public string[] ReadTexts()
    {
        var texts = new string[ReadNumber()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = ReadText();
        }

        return texts;
    }

    public int[] ReadNumbers()
    {
        var numbers = new int[ReadNumber()];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = ReadNumber();
        }

        return numbers;
    }
}
