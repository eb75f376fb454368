using System.Text;
using IacGuard.Model;

namespace IacGuard.Documents.Tests;

public class SourceFileTests
{
    private const string Text = "one\r\ntwo é😀x\n\rlast";

    public static TheoryData<bool> Kinds => new(true, false);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Lines_AreWithoutTheirBreaks(bool isBytes)
    {
        var file = File(isBytes, Text);
        Assert.Equal(4, file.LineCount);
        Assert.Equal(["", "one", "two é😀x", "", "last", ""], Enumerable.Range(0, 6).Select(file.GetLine));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Positions_CountUtf16Units(bool isBytes)
    {
        var file = File(isBytes, Text);
        var offset = isBytes ? Encoding.UTF8.GetByteCount("one\r\ntwo é😀") : "one\r\ntwo é😀".Length;
        Assert.Equal(new SourcePosition(2, 8), file.GetPosition(offset));
        Assert.Equal("x", file.GetText(offset, offset + 1));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void OffsetsOutsideTheText_AreClamped(bool isBytes)
    {
        var file = File(isBytes, Text);
        Assert.Equal(new SourcePosition(1, 1), file.GetPosition(-5));
        Assert.Equal(new SourcePosition(4, 5), file.GetPosition(1000));
        Assert.Equal("last", file.GetText(Last(isBytes), 1000));
        Assert.Equal("", file.GetText(10, 2));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EmptyText_HasOneLine(bool isBytes)
    {
        var file = File(isBytes, "");
        Assert.Equal(1, file.LineCount);
        Assert.Equal("", file.GetLine(1));
        Assert.Equal(new SourcePosition(1, 1), file.GetPosition(0));
    }

    private static int Last(bool isBytes) => (isBytes ? Encoding.UTF8.GetByteCount(Text) : Text.Length) - 4;

    private static SourceFile File(bool isBytes, string text) =>
        isBytes ? new Utf8SourceFile("t", Encoding.UTF8.GetBytes(text)) : new TextSourceFile("t", text);
}
