using IacGuard.Model;

namespace IacGuard.Documents.Tests;

public class YamlScalarTests
{
    [Theory]
    [InlineData("true", ScalarKind.Boolean, "true")]
    [InlineData("on", ScalarKind.Boolean, "true")]
    [InlineData("Yes", ScalarKind.Boolean, "true")]
    [InlineData("OFF", ScalarKind.Boolean, "false")]
    [InlineData("no", ScalarKind.Boolean, "false")]
    [InlineData("y", ScalarKind.String, "y")]
    [InlineData("nO", ScalarKind.String, "nO")]
    [InlineData("'yes'", ScalarKind.String, "yes")]
    [InlineData("\"true\"", ScalarKind.String, "true")]
    [InlineData("!!str yes", ScalarKind.String, "yes")]
    [InlineData("!!bool 'yes'", ScalarKind.Boolean, "true")]
    [InlineData("! yes", ScalarKind.String, "yes")]
    [InlineData("!Ref yes", ScalarKind.String, "yes")]
    [InlineData("010", ScalarKind.Number, "010")]
    [InlineData("0", ScalarKind.Number, "0")]
    [InlineData("-17", ScalarKind.Number, "-17")]
    [InlineData("+1.5", ScalarKind.Number, "+1.5")]
    [InlineData(".5", ScalarKind.Number, ".5")]
    [InlineData("1e3", ScalarKind.Number, "1e3")]
    [InlineData("0x1F", ScalarKind.Number, "0x1F")]
    [InlineData("0b11", ScalarKind.Number, "0b11")]
    [InlineData("1_000", ScalarKind.Number, "1_000")]
    [InlineData("123456789012", ScalarKind.Number, "123456789012")]
    [InlineData("012345678901", ScalarKind.String, "012345678901")]
    [InlineData("089", ScalarKind.String, "089")]
    [InlineData("2012-10-17", ScalarKind.String, "2012-10-17")]
    [InlineData("2001-12-14t21:59:43.10-05:00", ScalarKind.String, "2001-12-14t21:59:43.10-05:00")]
    [InlineData("12:30", ScalarKind.String, "12:30")]
    [InlineData("1.2.3", ScalarKind.String, "1.2.3")]
    [InlineData("10.0.0.0/16", ScalarKind.String, "10.0.0.0/16")]
    [InlineData(".", ScalarKind.String, ".")]
    [InlineData(".inf", ScalarKind.String, ".inf")]
    [InlineData("1e", ScalarKind.String, "1e")]
    [InlineData("0x", ScalarKind.String, "0x")]
    [InlineData("_1", ScalarKind.String, "_1")]
    [InlineData("~", ScalarKind.Null, "~")]
    [InlineData("null", ScalarKind.Null, "null")]
    [InlineData("", ScalarKind.Null, "")]
    [InlineData("''", ScalarKind.String, "")]
    [InlineData("|-\n  true", ScalarKind.String, "true")]
    public void Scalar_IsReadAsCloudFormationDoes(string text, ScalarKind kind, string expected)
    {
        var scalar = Reading.Root($"a: {text}\nb: 1").Scalar("a");
        Assert.Equal(kind, scalar.ScalarKind);
        Assert.Equal(expected, scalar.Text);
    }

    [Fact]
    public void Keys_StayText()
    {
        var map = (MappingNode)Reading.Root("on: 1\nyes: 2\n010: 3\n2012-10-17: 4\nnull: 5\n");
        Assert.Equal(["on", "yes", "010", "2012-10-17", "null"], map.Entries.Select(entry => entry.Key.Text));
        Assert.All(map.Entries, entry => Assert.Equal(ScalarKind.String, entry.Key.ScalarKind));
    }

    [Fact]
    public void Tags_ArePreservedOnEveryKindOfNode()
    {
        var root = Reading.Root("a: !Ref X\nb: !Join [',', []]\nc: !Transform {Name: X}\nd: !Sub\n  - x\ne: !Foo\n  y: z\nf: !!map {}\ng: !Bar\n");
        Assert.Equal(
            ["!Ref", "!Join", "!Transform", "!Sub", "!Foo", null, "!Bar"],
            ((MappingNode)root).Entries.Select(entry => entry.Value.Tag));
        Assert.Equal("!Foo\n  y: z", root.At("e").Source());
        Assert.Equal(ScalarKind.String, root.Scalar("g").ScalarKind);
    }
}
