using System.Text;
using System.Text.Json;
using IacGuard.Documents.Portable;

namespace IacGuard.Documents.Tests;

/// <summary>What the compiler's process reads JSON with is compared with the framework's reader.</summary>
public class PortableJsonTests
{
    private const string Sample =
        """
        // policy
        { "Version": "2012-10-17", /* a */ "Statement": [{ "Effect": "Allow", "Count": -12.50e+3, "Zero": 0, },
          [], {}, [[true, false, null,],], "a\n\"\\\/é\u00e9\ud83d\ude00😀", "", 1e2], }
        """;

    [Theory]
    [InlineData(Sample)]
    [InlineData("")]
    [InlineData("  // only a comment")]
    [InlineData("[1 2]")]
    [InlineData("[,]")]
    [InlineData("[1,,2]")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\" /* x */ : 1}")]
    [InlineData("[01]")]
    [InlineData("[1.]")]
    [InlineData("[\"\\ud83d\"]")]
    [InlineData("[\"\\ude00\\ud83d\"]")]
    [InlineData("[truex]")]
    [InlineData("{} []")]
    [InlineData("[1]/")]
    [InlineData("[1, /* x */ ]")]
    [InlineData("[[[[[[[[[[1]]]]]]]]]]")]
    public void Text_IsReadAsTheFrameworkReadsIt(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        Assert.Equal(Framework(bytes), Portable(bytes));
    }

    [Fact]
    public void MutatedText_IsReadAsTheFrameworkReadsIt()
    {
        // Around comments the framework forgives commas that are missing or doubled; this reader need not.
        foreach (var text in Mutations())
        {
            var framework = Framework(text);
            if (!framework.Contains("Comment", StringComparison.Ordinal))
            {
                Assert.Equal(framework, Portable(text));
            }
            else if (Portable(text) is var portable && !portable.EndsWith("broken", StringComparison.Ordinal))
            {
                Assert.Equal(framework, portable);
            }
        }
    }

    private static IEnumerable<byte[]> Mutations()
    {
        var random = new Random(20260101);
        var plain = string.Join('\n', Sample.Split('\n').Skip(1)).Replace("/* a */", "", StringComparison.Ordinal);
        const string Signs = "{}[],:\"\\/*tfn0159-+.eE u\n ";
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(round % 2 == 0 ? plain : Sample).ToList();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                var at = random.Next(bytes.Count);
                switch (random.Next(3))
                {
                    case 0: bytes.RemoveAt(at); break;
                    case 1: bytes.Insert(at, (byte)Signs[random.Next(Signs.Length)]); break;
                    default: bytes[at] = (byte)Signs[random.Next(Signs.Length)]; break;
                }
            }

            var text = bytes.ToArray();
            if (System.Text.Unicode.Utf8.IsValid(text))
            {
                yield return text;
            }
        }
    }

    private static string Framework(byte[] bytes)
    {
        var tokens = new StringBuilder();
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Allow, MaxDepth = 8 });
        try
        {
            while (reader.Read())
            {
                var text = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : "";
                Add(tokens, reader.TokenType.ToString(), reader.TokenStartIndex, reader.BytesConsumed, reader.ValueSpan.Length, reader.ValueIsEscaped, text!);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            tokens.Append("broken");
        }

        return tokens.ToString();
    }

    private static string Portable(byte[] bytes)
    {
        var tokens = new StringBuilder();
        var reader = new PortableJsonReader(
            bytes, new PortableJsonOptions { AllowTrailingCommas = true, CommentHandling = PortableJsonCommentHandling.Allow, MaxDepth = 8 });
        try
        {
            while (reader.Read())
            {
                var text = reader.TokenType is PortableJsonTokenType.String or PortableJsonTokenType.PropertyName ? reader.GetString() : "";
                Add(tokens, reader.TokenType.ToString(), reader.TokenStartIndex, reader.BytesConsumed, reader.ValueSpan.Length, reader.ValueIsEscaped, text);
            }
        }
        catch (Exception e) when (e is PortableJsonException or InvalidOperationException)
        {
            tokens.Append("broken");
        }

        return tokens.ToString();
    }

    // The framework's reader passes the line break behind a comment at once; nobody asks for that place.
    private static void Add(StringBuilder tokens, string type, long start, long consumed, int length, bool isEscaped, string text) =>
        tokens.Append(type).Append(' ').Append(start).Append('-').Append(type == "Comment" ? 0 : consumed).Append(' ').Append(length)
            .Append(isEscaped ? " escaped " : " ").Append(text).Append('\n');
}
