using IacGuard.Model;
using IacGuard.TestKit;

namespace IacGuard.Reporting.Tests;

public class SourceFrameTests
{
    private const int Width = 60;

    [Fact]
    public void OneLine_HasCaretsUnderTheSpanAndContext() => Assert.Equal(
        """
         1 | a: 1
         2 | b: false
           |    ^^^^^
         3 | c: 3
        """,
        Frame("a: 1\nb: false\nc: 3\n", "false"));

    [Fact]
    public void FirstAndLastLine_HaveNoContextOutside() => Assert.Equal(
        """
         1 | b: false
           |    ^^^^^
        """,
        Frame("b: false", "false"));

    [Fact]
    public void BlankNeighbours_AreLeftOut() => Assert.Equal(
        """
         2 | b: false
           |    ^^^^^
        """,
        Frame("\nb: false\n  \n", "false"));

    [Fact]
    public void EmptySpan_HasOneCaret() => Assert.Equal(
        """
         1 | ab
           |  ^
        """,
        Frame("ab", f => new SourceSpan(f, 1, 1)));

    [Fact]
    public void EndOfLine_HasCaretBehindTheText() => Assert.Equal(
        """
         1 | ab
           |   ^
         2 | c
        """,
        Frame("ab\nc", f => new SourceSpan(f, 2, 2)));

    [Fact]
    public void EndOfFile_HasCaretOnTheLastLine() => Assert.Equal(
        """
         1 | ab
         2 |
           | ^
        """,
        Frame("ab\n", f => new SourceSpan(f, 3, 3)));

    [Fact]
    public void Anchor_IsShownFirstWithAGap() => Assert.Equal(
        """
         1 | Orders:
         ...
         3 |   b: 2
         4 |   c: false
           |      ^^^^^
        """,
        Frame("Orders:\n  a: 1\n  b: 2\n  c: false\n", f => f.Find("false"), f => f.Find("Orders")));

    [Fact]
    public void AnchorOnTheContextLine_IsShownOnce() => Assert.Equal(
        """
         1 | Orders:
         2 |   a: false
           |      ^^^^^
        """,
        Frame("Orders:\n  a: false\n", f => f.Find("false"), f => f.Find("Orders")));

    [Fact]
    public void AnchorOnTheSameLineOrBelow_IsNotShown() => Assert.Equal(
        """
         1 | x: 0
         2 | {"Orders": false}
           |            ^^^^^
         3 | y: 1
        """,
        Frame("x: 0\n{\"Orders\": false}\ny: 1", f => f.Find("false"), f => f.Find("y")));

    [Fact]
    public void BlockAtLineStart_IsJoinedByABar() => Assert.Equal(
        """
         1 |   Statement:
         2 | /   Effect: Allow
         3 | |   Action: '*'
           | |_____________^
         4 |   Next: 1
        """,
        Frame("Statement:\n  Effect: Allow\n  Action: '*'\nNext: 1\n", f => f.Between("Effect", "'*'")));

    [Fact]
    public void BlockInsideALine_IsJoinedFromItsStart() => Assert.Equal(
        """
         1 |   "Statement": {
           |  ______________^
         2 | |   "Effect": "Allow"
         3 | | }
           | |_^
        """,
        Frame("\"Statement\": {\n  \"Effect\": \"Allow\"\n}", f => f.Between("{", "}")));

    [Fact]
    public void BlockThatEndsWhereTheNextBegins_LeavesOutTheBlankLines() => Assert.Equal(
        """
         1 | / a: 1
         2 | | b: 2
           | |____^
        """,
        Frame("a: 1\nb: 2\n\nc: 3\n", f => f.Between("a: 1", "\n\n")));

    [Fact]
    public void SpanThatEndsBehindTheLineBreak_StaysOnItsLine() => Assert.Equal(
        """
         1 | a: 1
           | ^^^^
         2 | b: 2
        """,
        Frame("a: 1\nb: 2\n", f => f.Between("a", "\n")));

    [Fact]
    public void LongBlock_LeavesOutTheMiddle()
    {
        var text = string.Concat(Enumerable.Range(1, 20).Select(static i => $"line{i}\n"));
        Assert.Equal(
            """
              1 | / line1
              2 | | line2
              3 | | line3
              4 | | line4
             ...  |
             19 | | line19
             20 | | line20
                | |______^
            """.ReplaceLineEndings("\n"),
            Frame(text, f => f.Between("line1", "line20")));
    }

    [Fact]
    public void Tabs_AreExpandedAndTheCaretsFollow() => Assert.Equal(
        """
         1 |     b:  false
           |         ^^^^^
        """,
        Frame("\tb:\tfalse", "false"));

    [Fact]
    public void WideCharacters_TakeTwoColumns() => Assert.Equal(
        """
         1 | 名前: false 🚀 x
           |       ^^^^^
        """,
        Frame("名前: false 🚀 x", "false"));

    [Fact]
    public void WideMark_HasTwoCaretsPerCharacter() => Assert.Equal(
        """
         1 | x: 🚀名
           |    ^^^^
        """,
        Frame("x: 🚀名", "🚀名"));

    [Fact]
    public void CombiningMarks_TakeNoColumn() => Assert.Equal(
        "   |     ^^^^^",
        Frame("e\u0301e: false", "false").Split('\n')[1]);

    [Fact]
    public void ControlCharacters_AreShownAndTheCaretsFollow() => Assert.Equal(
        """
         1 | a\u001B[2J\u202E: false
           |                   ^^^^^
        """,
        Frame("a\e[2J\u202E: false", "false"));

    [Fact]
    public void LongLine_IsCutAroundTheSpan()
    {
        var lines = Frame(new string('a', 500) + "WRONG" + new string('b', 500), "WRONG").Split('\n');
        Assert.Equal(Width, lines[0].Length);
        Assert.Matches(@"^ 1 \| \.\.\.a+WRONGb+\.\.\.$", lines[0]);
        Assert.Equal(lines[0].IndexOf("WRONG", StringComparison.Ordinal), lines[1].IndexOf('^', StringComparison.Ordinal));
        Assert.Equal(5, lines[1].Count(static c => c == '^'));
    }

    [Fact]
    public void LongLine_WithTheSpanInFront_IsCutBehind()
    {
        var lines = Frame("WRONG" + new string('b', 500), "WRONG").Split('\n');
        Assert.StartsWith(" 1 | WRONGbbb", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("b...", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void LongLine_WithTheSpanAtTheEnd_IsCutInFront()
    {
        var lines = Frame(new string('a', 500) + "WRONG", "WRONG").Split('\n');
        Assert.Matches(@"^ 1 \| \.\.\.a+WRONG$", lines[0]);
        Assert.EndsWith("   ^^^^^", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void SpanLongerThanTheTerminal_IsMarkedAsFarAsItCanBeSeen()
    {
        var lines = Frame("x: " + new string('a', 500), new string('a', 500)).Split('\n');
        Assert.All(lines, static l => Assert.InRange(l.Length, 1, Width));
        Assert.Contains("^^^^^^^^^^", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void HugeLine_IsReadOnceAndCutInTime()
    {
        var text = string.Concat(Enumerable.Repeat("{\"a\":\"🚀\"},", 200_000));
        var file = new TextSourceFile("huge.json", text);
        var reader = new SourceLines();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < 1000; i++)
        {
            var start = i * 2000;
            Assert.Equal(2, SourceFrame.Of(new SourceSpan(file, start, start + 8), SourceSpan.None, 100, reader)!.Lines.Count);
        }

        Assert.InRange(watch.ElapsedMilliseconds, 0, 20_000);
    }

    [Fact]
    public void NoFile_HasNoFrame() => Assert.Null(SourceFrame.Of(SourceSpan.None, SourceSpan.None, Width));

    [Fact]
    public void AnySpan_KeepsTheFrameInsideTheWidth()
    {
        var random = new Random(4711);
        string[] pieces = ["a", "key: value", "\t", "名", "🚀", "\e", "\n", "\r\n", "  ", "e\u0301", "\uD83D", "::error::x", new string('z', 90)];
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 40)).Select(_ => pieces[random.Next(pieces.Length)]));
            var start = random.Next(text.Length + 1);
            var span = new SourceSpan(new TextSourceFile("x", text), start, random.Next(start, text.Length + 1));
            var frame = SourceFrame.Of(span, SourceSpan.None, Width)!;
            Assert.Contains(frame.Lines, static l => l.Kind == FrameLineKind.Mark);
            foreach (var line in FrameText.Plain(frame.Lines, frame.GutterWidth))
            {
                Assert.True(DisplayWidth.Of(line) <= Width + 1, $"round {round}: {line}");
                Assert.DoesNotContain(line, char.IsControl);
            }
        }
    }

    private static string Frame(string text, string wanted) => Frame(text, f => f.Find(wanted));

    private static string Frame(string text, Func<TextSourceFile, SourceSpan> span, Func<TextSourceFile, SourceSpan>? anchor = null)
    {
        var file = new TextSourceFile("test.yaml", text);
        var frame = SourceFrame.Of(span(file), anchor?.Invoke(file) ?? SourceSpan.None, Width)!;
        return string.Join('\n', FrameText.Plain(frame.Lines, frame.GutterWidth));
    }
}
