using IacGuard.Model;

namespace IacGuard.Documents.Tests;

public class EmbeddedJsonTests
{
    private static readonly ReferenceValue Bucket = new("Bucket", "Arn", SourceSpan.None);
    private static readonly UnknownValue Account = new(UnknownSource.PseudoParameter, "depends on AWS::AccountId", SourceSpan.None) { Name = "AWS::AccountId" };

    [Theory]
    [InlineData("""{"a": [1, true, null, "x"], "b": {"c": "d"}}""", "{a: [1, true, , x], b: {c: d}}")]
    [InlineData("  [1, 2,]", "[1, 2]")]
    [InlineData("""{"a": 1, /* why */ "a": 2}""", "{a: 2}")]
    [InlineData("""{"a": "q\"\u0041"}""", "{a: q\"A}")]
    public void KnownText_IsParsed(string text, string expected)
    {
        Assert.True(EmbeddedJson.TryParse(ScalarValue.Of(text), out var parsed));
        Assert.Equal(expected, parsed.ToString());
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{a: 1}")]
    [InlineData("\"text\"")]
    [InlineData("{\"a\": \"\\uE0005\\uE001\"}")]
    [InlineData("{\"a\": \"\\ud800\"}")]
    public void OtherText_IsNot(string text)
    {
        Assert.False(EmbeddedJson.TryParse(ScalarValue.Of(text), out var parsed));
        Assert.True(parsed.IsAbsent);
    }

    [Fact]
    public void Nesting_IsBounded() =>
        Assert.False(EmbeddedJson.TryParse(ScalarValue.Of(new string('[', 100_000) + new string(']', 100_000)), out _));

    [Fact]
    public void Holes_StayValues()
    {
        var text = TextValue.Create(
            [
                TextPart.Of("{\"Resource\": [\""), TextPart.Of(Bucket), TextPart.Of("\", \"arn:\\\"x:"), TextPart.Of(Account), TextPart.Of(":y\"], \"Whole\": "),
                TextPart.Of(Bucket), TextPart.Of("}"),
            ],
            SourceSpan.None);
        Assert.True(EmbeddedJson.TryParse(text, out var parsed));
        var map = Assert.IsType<MapValue>(parsed);
        var resources = Assert.IsType<ListValue>(map["Resource"]);
        Assert.Same(Bucket, resources.Items[0]);
        Assert.Equal("arn:\"x:${AWS::AccountId}:y", Assert.IsType<TextValue>(resources.Items[1]).ToString());
        Assert.Same(Bucket, map["Whole"]);
    }

    [Fact]
    public void OtherValues_AreNotText() => Assert.False(EmbeddedJson.TryParse(MapValue.Empty, out _));
}
