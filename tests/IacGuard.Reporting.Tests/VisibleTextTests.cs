namespace IacGuard.Reporting.Tests;

public class VisibleTextTests
{
    [Theory]
    [InlineData("plain text, ünïcode 名前 🚀", "plain text, ünïcode 名前 🚀")]
    [InlineData("\e[31m", @"\u001B[31m")]
    [InlineData("a\0b\a", @"a\u0000b\u0007")]
    [InlineData("a\tb\r\nc", @"a\tb\r\nc")]
    [InlineData("\u0085\u009B", @"\u0085\u009B")]
    [InlineData("\u202Etxt.exe", @"\u202Etxt.exe")]
    [InlineData("a\u200Bb\uFEFF", @"a\u200Bb\uFEFF")]
    [InlineData("\u2028\u2029", @"\u2028\u2029")]
    [InlineData("\uFFFE\uFFFF", @"\uFFFE\uFFFF")]
    [InlineData("\U000E0041", @"\U000E0041")]
    [InlineData("👩\u200D🚀", "👩\u200D🚀")]
    [InlineData("AWS::SQS::Queue and a::b", "AWS::SQS::Queue and a::b")]
    [InlineData("::error::x", @"\u003A:error::x")]
    [InlineData("x ::stop-commands::y", @"x \u003A:stop-commands::y")]
    [InlineData("a##[error]b", @"a\u0023#[error]b")]
    [InlineData("##vso[task.complete]", @"\u0023#vso[task.complete]")]
    [InlineData("###teamcity[x]", @"#\u0023#teamcity[x]")]
    [InlineData("## Heading [x]", "## Heading [x]")]
    public void Text_IsShownSafely(string text, string expected)
    {
        Assert.Equal(expected, VisibleText.Escape(text));
        Assert.Equal(expected, VisibleText.Escape(expected));
    }

    [Fact]
    public void LoneSurrogate_IsEscaped() => Assert.Equal(@"\uD800x\uDC00", VisibleText.Escape("\uD800x\uDC00"));

    [Fact]
    public void HarmlessText_IsNotCopied()
    {
        var text = string.Concat("har", "mless");
        Assert.Same(text, VisibleText.Escape(text));
    }
}
