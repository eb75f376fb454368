using System.IO.Compression;
using System.Text;

namespace IacGuard.Cdk.Knowledge;

/// <summary>
/// Reads one chunk of packed trees, inflated: a table of texts, then one tree. A node is a tag and its content; numbers are 7 bits a byte, low
/// first. <c>Define</c> stands before a node that occurs again, <c>Again</c> and its number for each later occurrence.
/// </summary>
internal sealed class TreeReader
{
    private readonly byte[] bytes;
    private readonly string[] texts;
    private readonly List<Tree> defined = [];
    private int offset;

    private TreeReader(byte[] bytes)
    {
        this.bytes = bytes;
        texts = new string[ReadNumber()];
        for (var i = 0; i < texts.Length; i++)
        {
            var length = ReadNumber();
            texts[i] = Encoding.UTF8.GetString(bytes, offset, length);
            offset += length;
        }
    }

    /// <summary>Reads a chunk.</summary>
    public static Tree Read(byte[] file, int start, int length)
    {
        using var deflate = new DeflateStream(new MemoryStream(file, start, length), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        deflate.CopyTo(plain);
        return new TreeReader(plain.ToArray()).ReadNode();
    }

    private Tree ReadNode()
    {
        switch ((TreeTag)bytes[offset++])
        {
            case TreeTag.Text:
                return new Tree { Text = texts[ReadNumber()] };
            case TreeTag.Whole:
                return new Tree { Number = ReadNumber() };
            case TreeTag.Number:
                return new Tree { Number = double.Parse(texts[ReadNumber()], System.Globalization.CultureInfo.InvariantCulture) };
            case TreeTag.True:
                return new Tree { Boolean = true };
            case TreeTag.False:
                return new Tree { Boolean = false };
            case TreeTag.List:
                return new Tree { Items = ReadItems(ReadNumber()) };
            case TreeTag.Object:
                return ReadObject();
            case TreeTag.Define:
                var place = defined.Count;
                defined.Add(Tree.Null);
                return defined[place] = ReadNode();
            case TreeTag.Again:
                return defined[ReadNumber()];
            default:
                return Tree.Null;
        }
    }

    private Tree ReadObject()
    {
        var names = new string[ReadNumber()];
        var items = new Tree[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = texts[ReadNumber()];
            items[i] = ReadNode();
        }

        return new Tree { Names = names, Items = items };
    }

    private Tree[] ReadItems(int count)
    {
        var items = new Tree[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = ReadNode();
        }

        return items;
    }

    private int ReadNumber()
    {
        var result = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[offset++];
            result |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return result;
            }
        }
    }
}

/// <summary>What a node of a packed tree is.</summary>
internal enum TreeTag : byte
{
    /// <summary>Null.</summary>
    Null,

    /// <summary>Text: its number in the table.</summary>
    Text,

    /// <summary>A whole number from 0.</summary>
    Whole,

    /// <summary>Another number: the number of its spelling in the table.</summary>
    Number,

    /// <summary>True.</summary>
    True,

    /// <summary>False.</summary>
    False,

    /// <summary>A list: count and items.</summary>
    List,

    /// <summary>An object: count, then name and value of each member.</summary>
    Object,

    /// <summary>The node that follows occurs again.</summary>
    Define,

    /// <summary>The n-th defined node again.</summary>
    Again,
}
