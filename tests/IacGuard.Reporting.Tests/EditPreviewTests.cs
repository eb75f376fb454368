using IacGuard.Model;
using IacGuard.Rules;
using IacGuard.TestKit;

namespace IacGuard.Reporting.Tests;

public class EditPreviewTests
{
    private static readonly TextSourceFile File = new("a.yaml", "a: 1\nb: 2\nc: 3\nd: 4\n");

    [Fact]
    public void Replacement_ShowsTheLineBeforeAndAfter() => Assert.Equal(" 2 - b: 2\n 2 + b: true", Preview(new TextEdit(File.Find("2"), "true")));

    [Fact]
    public void InsertedLine_IsAddedOnly() => Assert.Equal(" 2 + x: 9", Preview(Insert(5, "x: 9\n")));

    [Fact]
    public void InsertionBehindALine_IsAddedOnly() => Assert.Equal(" 2 + x: 9", Preview(Insert(4, "\nx: 9")));

    [Fact]
    public void RemovedLine_IsRemovedOnly() => Assert.Equal(" 2 - b: 2", Preview(new TextEdit(File.Find("b: 2\n"), "")));

    [Fact]
    public void EditsOfOneLine_AreOneChange() =>
        Assert.Equal(" 2 - b: 2\n 2 + x: 9", Preview(new TextEdit(File.Find("2"), "9"), new TextEdit(File.Find("b"), "x")));

    [Fact]
    public void EditsApart_AreNumberedByTheNewText() =>
        Assert.Equal(" 1 + x: 9\n 4 - d: 4\n 5 + d: 5", Preview(Insert(0, "x: 9\n"), new TextEdit(File.Find("4"), "5")));

    [Fact]
    public void AppendedAtTheEnd_IsAdded() => Assert.Equal(" 5 + e: 5", Preview(Insert(20, "e: 5\n")));

    [Fact]
    public void ManyLines_AreCounted()
    {
        var lines = Preview(Insert(0, string.Concat(Enumerable.Repeat("x\n", 30)))).Split('\n');
        Assert.Equal(13, lines.Length);
        Assert.Equal(" ...  18 more lines", lines[^1]);
    }

    [Fact]
    public void LongLine_IsCutAroundTheChange()
    {
        var file = new TextSourceFile("a.json", new string('a', 5000) + "false" + new string('b', 5000));
        var lines = Preview(new TextEdit(file.Find("false"), "true")).Split('\n');
        Assert.Matches(@"^ 1 - \.\.\.a+falseb+\.\.\.$", lines[0]);
        Assert.Matches(@"^ 1 \+ \.\.\.a+trueb+\.\.\.$", lines[1]);
        Assert.All(lines, static l => Assert.InRange(l.Length, 60, 100));
    }

    [Fact]
    public void HostileText_IsEscaped() => Assert.Equal(@" 2 - b: 2" + "\n" + @" 2 + b: \u001B[2J", Preview(new TextEdit(File.Find("2"), "\e[2J")));

    [Fact]
    public void NoFile_ShowsNothing() => Assert.Equal("", Preview(new TextEdit(SourceSpan.None, "x")));

    private static TextEdit Insert(int at, string text) => new(new SourceSpan(File, at, at), text);

    private static string Preview(params TextEdit[] edits)
    {
        var lines = EditPreview.Of(edits, 100, new SourceLines());
        return string.Join('\n', FrameText.Plain(lines, FrameText.GutterWidth(lines)));
    }
}
