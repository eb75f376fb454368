using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace IacGuard.Reporting.Tests;

public sealed class AsciiJsonEncoderTests
{
    private static readonly JavaScriptEncoder Frameworks = MakeFrameworks();

    [Fact]
    public void EveryCharacter_IsEscapedAsTheFrameworkDoes()
    {
        for (var c = 0; c <= 0x10FFFF; c += c < 0x11000 ? 1 : 97)
        {
            var text = c is >= 0xD800 and <= 0xDFFF ? ((char)c).ToString() : char.ConvertFromUtf32(c);
            Assert.Equal(Frameworks.Encode("a" + text + "b"), JsonOutput.Encoder.Encode("a" + text + "b"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("##vso[task.complete]\u001b[31m <script>&'+` \u2028\u00e9\ud83d\ude00 \\ \"q\"\r\n\t\b\f\u007f")]
    public void Text_IsWrittenAsWithTheFrameworks(string text) => Assert.Equal(Written(text, Frameworks), Written(text, JsonOutput.Encoder));

    private static string Written(string text, JavaScriptEncoder encoder)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = encoder }))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(text);
            writer.WriteStringValue(Encoding.UTF8.GetBytes(text));
            writer.WriteStringValue(string.Concat(Enumerable.Repeat(text, 200)));
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static JavaScriptEncoder MakeFrameworks()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.BasicLatin);
        settings.ForbidCharacter('#');
        return JavaScriptEncoder.Create(settings);
    }
}
