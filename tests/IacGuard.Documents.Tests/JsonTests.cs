using System.Text;
using IacGuard.Model;

namespace IacGuard.Documents.Tests;

public class JsonTests
{
    private const string Path = "template.json";

    [Fact]
    public void Values_HaveKindAndExactSpan()
    {
        var root = Reading.Root("""{"é": [1, -2.5e3, true, null, "a\nb", "😀"], "m": {}}""", Path);
        var items = root.Items("é");
        Assert.Equal(["1", "-2.5e3", "true", "null", "a\nb", "😀"], items.Select(item => ((ScalarNode)item).Text));
        Assert.Equal(
            [ScalarKind.Number, ScalarKind.Number, ScalarKind.Boolean, ScalarKind.Null, ScalarKind.String, ScalarKind.String],
            items.Select(item => ((ScalarNode)item).ScalarKind));
        Assert.Equal(["1", "-2.5e3", "true", "null", "\"a\\nb\"", "\"😀\""], items.Select(Reading.Source));
        Assert.Equal("{}", root.At("m").Source());
        Assert.Equal("""[1, -2.5e3, true, null, "a\nb", "😀"]""", root.At("é").Source());
        Assert.Equal("\"é\"", ((MappingNode)root).Entries[0].Key.Source());
    }

    [Fact]
    public void Offsets_CountBytes()
    {
        var root = Reading.Root("""{"é": 1}""", Path);
        Assert.Equal(7, root.At("é").Span.Start);
    }

    [Fact]
    public void Columns_CountUtf16Units()
    {
        var root = Reading.Root("{\n \"😀é\": 1}", Path);
        Assert.Equal(new SourcePosition(2, 9), root.At("😀é").Span.StartPosition);
        Assert.Equal(new SourcePosition(2, 10), root.At("😀é").Span.EndPosition);
    }

    [Fact]
    public void RepeatedStrings_AreShared()
    {
        var root = Reading.Root("""[{"Type": "AWS::S3::Bucket"}, {"Type": "AWS::S3::Bucket"}]""", Path);
        var items = ((SequenceNode)root).Items;
        Assert.Same(items[0].Scalar("Type").Text, items[1].Scalar("Type").Text);
    }

    [Fact]
    public void Comments_AreCollectedAndTrailingCommasTolerated()
    {
        var document = DocumentReader.Read(Path, "// first\n{ /* in */ \"a\": [1, 2,], // behind\n}\n/* last\n   one */\n");
        Assert.Empty(document.Errors);
        Assert.Equal(["first", "in", "behind", "last\n   one"], document.Comments.Select(comment => comment.Text));
        Assert.Equal(["// first", "/* in */", "// behind", "/* last\n   one */"], document.Comments.Select(comment => comment.Span.Source()));
        Assert.Equal([true, false, false, true], document.Comments.Select(comment => comment.IsOwnLine));
        Assert.Equal(["1", "2"], document.Root!.Items("a").Select(Reading.Source));
    }

    [Fact]
    public void ByteOrderMark_IsSkippedAndTakesNoColumn()
    {
        var root = Reading.Root("\uFEFF{\"a\": 1}", Path);
        Assert.Equal(new SourcePosition(1, 1), root.Span.StartPosition);
        Assert.Equal(new SourcePosition(1, 7), root.At("a").Span.StartPosition);
        Assert.Equal("1", root.At("a").Source());
        Assert.Equal("{\"a\": 1}", root.Span.File!.GetLine(1));
    }

    [Theory]
    [InlineData("{\"a\": 1, \"b\": 2, \"a\": 3}", "1:18 Expected each key once, but `a` is repeated; it first stands at line 1, column 2")]
    [InlineData("{\"a\": 1 \"b\": 2}", "1:9 Expected `,` or `}` for the map that starts at line 1, column 1, but found `\"`")]
    [InlineData("{\"a\": [1 2]}", "1:10 Expected `,` or `]` for the list that starts at line 1, column 7, but found `2`")]
    [InlineData("{\"a\": [1, 2", "1:12 Expected `,` or `]` for the list that starts at line 1, column 7, but the document ends")]
    [InlineData("[1; 2]", "1:3 Expected `,` or `]` for the list that starts at line 1, column 1, but found `;`")]
    [InlineData("[1.]", "1:2 Expected a number such as 0, -1 or 2.5, but found `1.`")]
    [InlineData("{\"a\" 1}", "1:6 Expected `:` behind the key `\"a\"`, but found `1`")]
    [InlineData("{a: 1}", "1:2 Expected a key in double quotes or `}` for the map that starts at line 1, column 1, but found `a`")]
    [InlineData("{\"a\": 1, b: 2}", "1:10 Expected a key in double quotes or `}` for the map that starts at line 1, column 1, but found `b`")]
    [InlineData("{\"a\": True}", "1:7 Expected a value (a map, a list, a text in double quotes, a number, true, false or null), but found `True`")]
    [InlineData("{\"a\": 'x'}", "1:7 Expected a value (a map, a list, a text in double quotes, a number, true, false or null), but found `'`")]
    [InlineData("{\"a\": 01}", "1:7 Expected a number such as 0, -1 or 2.5, but found `01`")]
    [InlineData("{\"a\": \"x\n}", "1:7 Expected `\"` at the end of the text, but the line ends")]
    [InlineData("{\"a\": \"x", "1:7 Expected `\"` at the end of the text, but the document ends")]
    [InlineData("{\"a\": \"\\q\"}", "1:8 Expected an escape such as \\n, \\\" or \\u00e9, but found `\\q`")]
    [InlineData("{\"a\": \"\\u12g4\"}", "1:8 Expected an escape such as \\n, \\\" or \\u00e9, but found `\\u`")]
    [InlineData("{\"a\": \"\\ud800\"}", "1:7 Expected whole characters in the text, but it has half a surrogate pair")]
    [InlineData("{\"\\ud800\": 1}", "1:2 Expected whole characters in the key, but `\"\\ud800\"` has half a surrogate pair")]
    [InlineData("{\"a\": \"x\ty\"}", "1:9 Expected printable text (control characters are written as \\u escapes), but found `U+0009`")]
    [InlineData("{\"a\": 1} {\"b\": 2}", "1:10 Expected one document, but a second one starts here")]
    [InlineData("{\"a\": 1}}", "1:9 Expected the end of the document, but found `}`")]
    [InlineData("{\"a\": 1 /* x", "1:9 Expected `*/` at the end of the comment, but the text ends")]
    [InlineData("{", "1:2 Expected a key in double quotes or `}` for the map that starts at line 1, column 1, but the document ends")]
    [InlineData("[1, {\"a\": }]", "1:11 Expected a value (a map, a list, a text in double quotes, a number, true, false or null), but found `}`")]
    public void BrokenText_SaysWhereAndWhatWasExpected(string text, string error) => Assert.Equal(error, Reading.Error(text, Path));

    [Fact]
    public void RepeatedKeys_AreAllReportedAndTheLastValueStands()
    {
        var document = DocumentReader.Read(Path, "{\"a\": {\"x\": 1, \"x\": 2}, \"a\": 3, \"a\": 4}");
        Assert.Equal(["\"x\"", "\"a\"", "\"a\""], document.Errors.Select(error => error.Span.Source()));
        Assert.Equal("4", document.Root!.Scalar("a").Text);
    }

    [Fact]
    public void RepeatedKeyInALargeMap_IsReported()
    {
        var keys = string.Concat(Enumerable.Range(0, 40).Select(i => $"\"k{i}\": {i}, "));
        Assert.Contains("`k7` is repeated", Reading.Error("{" + keys + "\"k7\": 0}", Path), StringComparison.Ordinal);
        Assert.Equal("33", Reading.Root("{" + keys + "\"last\": 0}", Path).Scalar("k33").Text);
    }

    [Fact]
    public void LongAndRepeatedStrings_KeepTheirText()
    {
        var texts = Enumerable.Range(0, 5000).Select(i => new string('x', i % 60) + i).ToList();
        var root = Reading.Root(new StringBuilder("[\"").AppendJoin("\",\"", texts).Append("\"]").ToString(), Path);
        Assert.Equal(texts, ((SequenceNode)root).Items.Select(item => ((ScalarNode)item).Text));
    }
}
