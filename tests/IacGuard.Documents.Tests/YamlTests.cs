namespace IacGuard.Documents.Tests;

public class YamlTests
{
    [Fact]
    public void Scalars_HaveExactSpans()
    {
        var root = Reading.Root("a: plain text # c\nb: 'x''y'\nc: \"q\\n\"\nd: |\n  one\n  two\n\ne: !Sub \"${A}\"\nf: !Sub\n  - x\n  - {}\n\ng:\nh: z\n");
        Assert.Equal("plain text", root.At("a").Source());
        Assert.Equal("'x''y'", root.At("b").Source());
        Assert.Equal("\"q\\n\"", root.At("c").Source());
        Assert.Equal("|\n  one\n  two", root.At("d").Source());
        Assert.Equal("!Sub \"${A}\"", root.At("e").Source());
        Assert.Equal("!Sub\n  - x\n  - {}", root.At("f").Source());
        Assert.Equal("", root.At("g").Source());
        Assert.Equal(13, root.At("g").Span.StartPosition.Line);
        Assert.Equal(3, root.At("g").Span.StartPosition.Column);
        Assert.Equal("!Sub", root.At("f").Tag);
    }
}
