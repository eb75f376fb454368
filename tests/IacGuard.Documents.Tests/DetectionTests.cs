using System.Text;

namespace IacGuard.Documents.Tests;

public class DetectionTests
{
    [Theory]
    [InlineData("template.yaml")]
    [InlineData("template.json")]
    [InlineData("-")]
    public void JsonText_IsReadAsJsonWhateverTheName(string path)
    {
        var root = Reading.Root("\n {\"é\": \"\\/\"}", path);
        Assert.Equal("/", root.Scalar("é").Text);
        Assert.Equal(9, root.At("é").Span.Start);
    }

    [Theory]
    [InlineData("template.yaml")]
    [InlineData("template.template")]
    [InlineData("-")]
    public void FlowStyleYaml_IsReadAsYaml(string path) => Assert.Equal("!Ref", Reading.Root("{a: !Ref b}", path).At("a").Tag);

    [Theory]
    [InlineData("template.json", "{\"a\": x}", "1:7 Expected a value (")]
    [InlineData("template.template", "{\"a\": 1 \"b\": 2}", "1:9 Expected `,` or `}`")]
    [InlineData("-", "{\"a\": 1 \"b\": 2}", "1:9 Expected `,` or `}`")]
    [InlineData("template.yaml", "{a: !Ref b", "1:11 Expected `,` or `}`")]
    public void TextThatIsNeither_IsReportedAsWhatItsNameSays(string path, string text, string error) =>
        Assert.StartsWith(error, Reading.Error(text, path), StringComparison.Ordinal);

    [Fact]
    public void RepeatedKeyInJson_DoesNotMakeItYaml() =>
        Assert.Equal("1:10 Expected each key once, but `a` is repeated; it first stands at line 1, column 2", Reading.Error("{\"a\": 1, \"a\": 2}", "-"));

    [Fact]
    public void DecodedText_ReadsLikeItsBytes()
    {
        const string Text = "a: é\nb: [😀]\n";
        var fromText = DocumentReader.Read("t.yaml", Text).Root!;
        var fromBytes = DocumentReader.Read("t.yaml", Encoding.UTF8.GetBytes(Text)).Root!;
        Assert.Equal(fromText.Source(), fromBytes.Source());
        Assert.Equal(fromText.Items("b")[0].Span.End, fromBytes.Items("b")[0].Span.End);
    }
}
