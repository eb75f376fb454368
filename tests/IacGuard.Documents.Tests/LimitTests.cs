using System.Text;

namespace IacGuard.Documents.Tests;

public class LimitTests
{
    [Theory]
    [InlineData("[", "]", "template.json", "1:129")]
    [InlineData("{\"a\":", "}", "template.json", "1:641")]
    [InlineData("[", "]", "template.yaml", "1:129")]
    [InlineData("{a: ", "}", "template.yaml", "1:513")]
    [InlineData("- ", "", "template.yaml", "1:257")]
    [InlineData("[a: ", "]", "template.yaml", "1:257")]
    public void DeepNesting_IsRefusedAtTheBound(string open, string close, string path, string place)
    {
        var text = new StringBuilder().Insert(0, open, 10_000).Append('1').Insert(open.Length * 10_000, close, 10_000).ToString();
        Assert.Equal(place + " Expected at most 128 levels of nesting, but this one is deeper", Reading.Error(text, path));
    }

    [Fact]
    public void DeepIndentation_IsRefusedAtTheBound()
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(depth => new string(' ', depth) + "a:\n"));
        Assert.Equal("129:129 Expected at most 128 levels of nesting, but this one is deeper", Reading.Error(text));
    }

    [Theory]
    [InlineData("template.json", "[", "]", 100_000)]
    [InlineData("template.yaml", "- [", "]", 1_000)]
    public void NestingWithinALargerBound_IsRead(string path, string open, string close, int depth)
    {
        var limits = new DocumentLimits { MaxDepth = depth + 2 };
        var text = open + new string('[', depth) + new string(']', depth) + close;
        var document = DocumentReader.Read(path, text, limits);
        Assert.Empty(document.Errors);
        Assert.Equal(text.Length, document.Root!.Span.End);
    }

    [Fact]
    public void LargeFile_IsRefusedWithTheLimitAndItsSize()
    {
        var bytes = new byte[(16 * 1024 * 1024) + 1];
        Assert.Equal("1:1 Expected at most 16777216 bytes (16 MiB), but the file has 16777217 bytes (16 MiB)", Reading.Error(bytes));
        Assert.Equal("1:1 Expected at most 4 bytes (0 MiB), but the file has 5 bytes (0 MiB)", Reading.Error("a: 12", limits: new() { MaxBytes = 4 }));
        Assert.Empty(DocumentReader.Read("t.yaml", "a: 12", new() { MaxBytes = 5 }).Errors);
    }

    [Theory]
    [InlineData("template.json", "[1, 2, 3]", "1:8")]
    [InlineData("template.yaml", "- 1\n- 2\n- 3\n", "3:3")]
    public void TooManyValues_AreRefused(string path, string text, string place)
    {
        var limits = new DocumentLimits { MaxNodes = 2 };
        Assert.Equal(place + " Expected at most 2 values in a document, but there are more", Reading.Error(text, path, limits));
    }

    [Theory]
    [InlineData("template.json", "{\n//1\n//2\n//3\n}", "4:1")]
    [InlineData("template.yaml", "a:\n#1\n#2\n#3\n", "4:1")]
    public void TooManyComments_AreRefused(string path, string text, string place)
    {
        var limits = new DocumentLimits { MaxComments = 2 };
        Assert.Equal(place + " Expected at most 2 comments in a document, but there are more", Reading.Error(text, path, limits));
    }

    [Theory]
    [InlineData("template.json", "[{\"a\":1,\"a\":1,\"a\":1,\"a\":1},{\"a\":1,\"a\":1}]")]
    [InlineData("template.yaml", "- *a\n- *b\n- *c\n- *d\n")]
    [InlineData("template.yaml", "- {a: 1, a: 1, a: 1, a: 1}\n- x: *b\n")]
    public void ManyMistakes_AreToldUpToTheBound(string path, string text)
    {
        var document = DocumentReader.Read(path, text, new DocumentLimits { MaxErrors = 3 });
        Assert.Equal(3, document.Errors.Count);
    }

    [Theory]
    [InlineData("template.json")]
    [InlineData("template.yaml")]
    public void InvalidUtf8_IsRefusedWithTheByte(string path)
    {
        byte[] bytes = [.. "{\"é\":\n \"a"u8, 0xFF, .. "\"}"u8];
        Assert.Equal("2:4 Expected UTF-8 text, but byte 0xFF at offset 10 is not part of a character", Reading.Error(bytes, path));
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xC3 }, 1)]
    [InlineData(new byte[] { 0xC0, 0x80 }, 0)]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80 }, 1)]
    [InlineData(new byte[] { 0xF0, 0x8F, 0xBF, 0xBF }, 0)]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, 0)]
    [InlineData(new byte[] { 0xE2, 0x82, 0x41 }, 0)]
    [InlineData(new byte[] { 0xE2, 0x82, 0xAC, 0x80 }, 3)]
    public void MalformedSequence_IsFoundWhereItStarts(byte[] bytes, int offset) =>
        Assert.Equal(offset, Assert.Single(DocumentReader.Read("t.yaml", bytes).Errors).Span.Start);

    [Fact]
    public void Utf16_IsNamed() =>
        Assert.Equal("1:1 Expected UTF-8 text, but found UTF-16", Reading.Error([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("a: 1")]));
}
