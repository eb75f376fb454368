using System.Text;

namespace IacGuard.Hostile.Tests;

/// <summary>Breaks texts in the ways that people, editors and attackers do. The same seed gives the same mutants.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> corpus)
{
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "*", "\"*\"", "null", "~", "[", "]", "{", "}", ",", ":", "- ", "&a ", "*a ", "<<: ", "!Ref ", "!If [A, B, C]", "!Sub \"${\"", "!GetAtt a.b.c",
            "Fn::If", "Fn::Sub", "Fn::ForEach::X", "Fn::Transform", "Ref", "AWS::NoValue", "${AWS::Region}", "{{resolve:ssm:x}}", "\t", "\r\n", "\n\n---\n", "#",
            "'", "\"", "\\", "\\u0000", "1e999", "-0", "010", "0x1F", "2012-10-17", "true", "yes", "\u202e", "\u001b[31m", "::error::", "%0A", "Condition", "Properties",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0x00], [0xC3, 0x28],
    ];

    /// <summary>One mutant.</summary>
    public byte[] Mutate(int index, int seed)
    {
        var random = new Random(unchecked((seed * 397) ^ index));
        var text = corpus[random.Next(corpus.Count)].ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            Change(text, random);
        }

        return [.. text];
    }

    private void Change(List<byte> text, Random random)
    {
        var at = random.Next(text.Count + 1);
        var length = Math.Min(random.Next(1, 60), text.Count - at);
        switch (random.Next(6))
        {
            case 0:
                text.RemoveRange(at, length);
                break;
            case 1:
                text.InsertRange(at, text.GetRange(at, length));
                break;
            case 2:
                text.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
            case 3:
                text.RemoveRange(at, length);
                text.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
            case 4 when at < text.Count:
                text[at] = (byte)random.Next(256);
                break;
            default:
                var other = corpus[random.Next(corpus.Count)];
                var from = random.Next(other.Length);
                text.InsertRange(at, other.Skip(from).Take(random.Next(1, 400)));
                break;
        }
    }
}
