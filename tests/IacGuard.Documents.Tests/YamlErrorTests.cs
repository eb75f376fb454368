namespace IacGuard.Documents.Tests;

public class YamlErrorTests
{
    private const string Quotes = " (a text that starts so needs quotes)";
    private const string Colon = " (a text with `: ` needs quotes; a key stands in the column of its map)";

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", "3:1 Expected each key once, but `a` is repeated; it first stands at line 1, column 1")]
    [InlineData("{a: 1, a: 2}", "1:8 Expected each key once, but `a` is repeated; it first stands at line 1, column 2")]
    [InlineData("a:\n\tb: 1\n", "2:1 Expected spaces as indentation, but found a tab")]
    [InlineData("a:\n  b:\n  \tc: 1\n", "3:3 Expected spaces as indentation, but found a tab")]
    [InlineData("a:\n  b: 1\n\tc: 2\n", "3:1 Expected spaces as indentation, but found a tab")]
    [InlineData("a:\n\t- b\n", "2:1 Expected spaces as indentation, but found a tab")]
    [InlineData("a: 1\n---\nb: 2\n", "3:1 Expected one document, but a second one starts here")]
    [InlineData("a: 1\n...\nb: 2\n", "3:1 Expected one document, but a second one starts here")]
    [InlineData("a: 1\nb\nc: 2\n", "2:1 Expected a key and `:` in column 1, as in the map that starts at line 1, but found `b`")]
    [InlineData("a:\n    b: 1\n  c: 2\n", "3:3 Expected a key and `:` in column 1, as in the map that starts at line 1, but found `c:`")]
    [InlineData("a:\n  - b\n  c: 1\n", "3:3 Expected `- ` and an item in column 3, as in the list that starts at line 2, but found `c:`")]
    [InlineData("a:\n  c: 1\n  - b\n", "3:3 Expected a key and `:` in column 3, as in the map that starts at line 2, but found `-`")]
    [InlineData("a: 1\n  b: 2\n", "2:4 Expected the end of the value, but found `:`" + Colon)]
    [InlineData("a: b: c\n", "1:5 Expected the end of the value, but found `:`" + Colon)]
    [InlineData("a: [1, 2\nb: 3\n", "2:1 Expected `]` for the list that starts at line 1, column 4, or more indentation, but found `b:`")]
    [InlineData("a: {b: 1\n", "2:1 Expected `,` or `}` for the map that starts at line 1, column 4, but the document ends")]
    [InlineData("a: [\"x\" \"y\"]\n", "1:9 Expected `,` or `]` for the list that starts at line 1, column 4, but found `\"y\"]`")]
    [InlineData("a: [1]]\n", "1:7 Expected the end of the line, but found `]`")]
    [InlineData("a: \"x\" y\n", "1:8 Expected the end of the line, but found `y`")]
    [InlineData("a: \"x\nb: 1\n", "1:4 Expected `\"` at the end of the text, but the line ends and the next one is not indented")]
    [InlineData("a: 'x\nb: 1\n", "1:4 Expected `'` at the end of the text, but the document ends")]
    [InlineData("a: \"x\\ny\\q\"\n", "1:9 Expected an escape such as \\n, \\\" or \\u00e9, but found `\\q`")]
    [InlineData("a: @x\n", "1:4 Expected a value, but found `@x`" + Quotes)]
    [InlineData("a: ]\n", "1:4 Expected a value, but found `]`" + Quotes)]
    [InlineData("a: [\n", "2:1 Expected a value, but the document ends")]
    [InlineData("a: !foo!bar x\n", "1:4 Expected a tag such as !Ref, but found `!foo!bar`")]
    [InlineData("a: |x\n  foo\n", "1:4 Expected the end of the line behind `|` or `>`, but found `|x`")]
    [InlineData("? [a, b]\n: 1\n", "1:3 Expected a text as key, but found a list")]
    [InlineData("{a: 1}: 2\n", "1:1 Expected a text as key, but found a map")]
    [InlineData(": b\n", "1:1 Expected a key before `:`, but found none")]
    [InlineData("a: \"x\0y\"\n", "1:6 Expected printable text, but found `U+0000`")]
    [InlineData("a: \u001b[31m\n", "1:4 Expected printable text, but found `U+001B`")]
    [InlineData("", "1:1 Expected a map, but the document is empty")]
    [InlineData(" \n\n", "1:1 Expected a map, but the document is empty")]
    [InlineData("# nothing\n---\n", "1:1 Expected a map, but the document is empty")]
    public void BrokenText_SaysWhereAndWhatWasExpected(string text, string error) => Assert.Equal(error, Reading.Error(text));

    [Theory]
    [InlineData("a: 1\n---\n")]
    [InlineData("---\na: 1\n...\n---\n# nothing\n...\n")]
    [InlineData("---\n---\na: 1\n")]
    [InlineData("%YAML 1.1\n---\na: 1\n")]
    [InlineData("a:\t1\t\n")]
    [InlineData("a: 1 \n")]
    public void EmptyFurtherDocumentsAndHarmlessTabs_AreRead(string text) => Assert.Equal("1", Reading.Root(text).Scalar("a").Text);

    [Fact]
    public void TabsWithinBlockText_AreText() => Assert.Equal("x\n\ty\n", Reading.Root("a: |\n  x\n  \ty\n").Scalar("a").Text);

    [Fact]
    public void FirstDocument_StandsWhenASecondOneFollows()
    {
        var document = DocumentReader.Read("t.yaml", "a: 1\n---\nb: 2\n");
        Assert.Equal("a: 1", document.Root!.Source());
    }

    [Fact]
    public void CommentsOfAnEmptyDocument_AreKept()
    {
        var document = DocumentReader.Read("t.yaml", "# nothing\n");
        Assert.Equal("nothing", Assert.Single(document.Comments).Text);
    }
}
