using IacGuard.Model;

namespace IacGuard.Documents.Tests;

public class JsonTests
{
    private const string Path = "template.json";

    [Fact]
    public void Values_HaveKindAndExactSpan()
    {
        var root = Reading.Root("""{"é": [1, -2.5e3, true, null, "a\nb", "😀"], "m": {}}""", Path);
        Assert.Equal(
            [("1", ScalarKind.Number), ("-2.5e3", ScalarKind.Number), ("true", ScalarKind.Boolean), ("null", ScalarKind.Null), ("a\nb", ScalarKind.String), ("😀", ScalarKind.String)],
            root.Items("é").Cast<ScalarNode>().Select(item => (item.Text, item.ScalarKind)));
        Assert.Equal(["1", "-2.5e3", "true", "null", "\"a\\nb\"", "\"😀\""], root.Items("é").Select(Reading.Source));
        Assert.Equal("{}", root.At("m").Source());
        Assert.Equal("""[1, -2.5e3, true, null, "a\nb", "😀"]""", root.At("é").Source());
    }

    [Fact]
    public void Columns_CountUtf16Units()
    {
        var root = Reading.Root("{\n \"😀é\": 1}", Path);
        Assert.Equal(new SourcePosition(2, 9), root.At("😀é").Span.StartPosition);
        Assert.Equal(new SourcePosition(2, 10), root.At("😀é").Span.EndPosition);
    }
}
