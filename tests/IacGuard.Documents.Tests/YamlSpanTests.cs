using IacGuard.Model;

namespace IacGuard.Documents.Tests;

public class YamlSpanTests
{
    private const string Template = """
        a: plain text # behind
        b: 'x''y'
        c: "q\n"
        d: |
          one
            two

        e: !Sub "${A}"
        f: !Sub
          - x
          - {}

        # own line
        g:
        h: >-
          folded

        i: !GetAZs
        j: &anchor !Ref X
        k: !Join [",", [a, {b: c}, d: e]]
        l: *anchor
        m: one
          two
        """;

    [Theory]
    [InlineData("a", "plain text")]
    [InlineData("b", "'x''y'")]
    [InlineData("c", "\"q\\n\"")]
    [InlineData("d", "|\n  one\n    two")]
    [InlineData("e", "!Sub \"${A}\"")]
    [InlineData("f", "!Sub\n  - x\n  - {}")]
    [InlineData("g", "")]
    [InlineData("h", ">-\n  folded")]
    [InlineData("i", "!GetAZs")]
    [InlineData("j", "!Ref X")]
    [InlineData("k", "!Join [\",\", [a, {b: c}, d: e]]")]
    [InlineData("l", "!Ref X")]
    [InlineData("m", "one\n  two")]
    public void Value_SpansItsTextWithItsTag(string key, string source) => Assert.Equal(source, Reading.Root(Template).At(key).Source());

    [Fact]
    public void FlowItems_HaveExactSpans()
    {
        var items = ((SequenceNode)Reading.Root(Template).Items("k")[1]).Items;
        Assert.Equal(["a", "{b: c}", "d: e"], items.Select(Reading.Source));
    }

    [Fact]
    public void Keys_HaveExactSpans()
    {
        var map = (MappingNode)Reading.Root("a: 1\n\"b c\": 2\n? d\n: 3\n!Tag e: 4");
        Assert.Equal(["a", "\"b c\"", "d", "!Tag e"], map.Entries.Select(entry => entry.Key.Source()));
    }

    [Fact]
    public void BlockCollections_EndWithTheirLastChild()
    {
        var root = Reading.Root("a:\n  b:\n    - 1\n    - c: 2\n      d: 3\n\n  # comment\n\n\ne: 4\n\n");
        Assert.Equal("b:\n    - 1\n    - c: 2\n      d: 3", root.At("a").Source());
        Assert.Equal("- 1\n    - c: 2\n      d: 3", root.At("a", "b").Source());
        Assert.Equal("c: 2\n      d: 3", root.Items("a", "b")[1].Source());
        Assert.EndsWith("e: 4", root.Source(), StringComparison.Ordinal);
    }

    [Fact]
    public void BlockCollectionThatEndsInAnAlias_EndsBehindTheAlias()
    {
        var root = Reading.Root("x: &x {}\na:\n  b: *x\nc: 1");
        Assert.Equal("b: *x", root.At("a").Source());
    }

    [Fact]
    public void MissingValue_StandsBehindTheColon()
    {
        var value = Reading.Root("a:\n\nb: 1\n").At("a");
        Assert.Equal(new SourcePosition(1, 3), value.Span.StartPosition);
        Assert.Equal(value.Span.Start, value.Span.End);
    }

    [Fact]
    public void Comments_AreCollectedWhereverTheyStand()
    {
        var document = DocumentReader.Read("t.yaml", "# top\na: 1 # behind\nb: | # header\n  # text\n  x\nc: [1, # in flow\n  2]\n  # indented\n#no space\nd: a#b\n# end");
        Assert.Empty(document.Errors);
        Assert.Equal(["top", "behind", "header", "in flow", "indented", "no space", "end"], document.Comments.Select(comment => comment.Text));
        Assert.Equal(
            ["# top", "# behind", "# header", "# in flow", "# indented", "#no space", "# end"],
            document.Comments.Select(comment => comment.Span.Source()));
        Assert.Equal([true, false, false, false, true, true, true], document.Comments.Select(comment => comment.IsOwnLine));
        Assert.Equal("# text\nx\n", document.Root!.Scalar("b").Text);
    }

    [Fact]
    public void Offsets_CountUtf16Units()
    {
        var root = Reading.Root("😀: é # ü\nb: 1");
        Assert.Equal(4, root.At("😀").Span.Start);
        Assert.Equal(new SourcePosition(1, 5), root.At("😀").Span.StartPosition);
        Assert.Equal("1", root.At("b").Source());
    }

    [Fact]
    public void WindowsLineEnds_KeepSpansAndTexts()
    {
        var root = Reading.Root("a: 1\r\nb: |\r\n  x\r\n  y\r\n\r\nc:\r\n  - d # e\r\n");
        Assert.Equal("|\r\n  x\r\n  y", root.At("b").Source());
        Assert.Equal("x\ny\n", root.Scalar("b").Text);
        Assert.Equal("- d", root.At("c").Source());
        Assert.Equal(new SourcePosition(7, 5), root.Items("c")[0].Span.StartPosition);
        Assert.Equal("  - d # e", root.Span.File!.GetLine(7));
    }

    [Fact]
    public void ByteOrderMark_IsNotPartOfTheText()
    {
        var root = Reading.Root("\uFEFFa: 1\n");
        Assert.Equal(new SourcePosition(1, 4), root.At("a").Span.StartPosition);
        Assert.Equal("a: 1", root.Source());
    }
}
