using System.Diagnostics;
using System.Text;

namespace IacGuard.Documents.Tests;

public class YamlAnchorTests
{
    [Fact]
    public void Alias_IsTheNodeItNames()
    {
        var root = Reading.Root("a: &x {b: [1]}\nc: *x\nd: &y text\n*y : 2\n");
        Assert.Same(root.At("a"), root.At("c"));
        Assert.Equal("2", root.Scalar("text").Text);
    }

    [Fact]
    public void AnchorGivenTwice_MeansTheLastBefore()
    {
        var root = Reading.Root("a: &x 1\nb: *x\nc: &x 2\nd: *x\n");
        Assert.Equal(["1", "2"], [root.Scalar("b").Text, root.Scalar("d").Text]);
    }

    [Fact]
    public void MergeKey_AddsWhatTheMapDoesNotSay()
    {
        var root = Reading.Root("base: &base {a: 1, b: 2}\nmore: &more {b: 3, c: 4}\nx:\n  <<: *base\n  a: 9\ny:\n  <<: [*more, *base]\nz: {<<: {q: 1}}\n");
        Assert.Equal(["b=2", "a=9"], Entries(root.At("x")));
        Assert.Equal(["b=3", "c=4", "a=1"], Entries(root.At("y")));
        Assert.Equal(["q=1"], Entries(root.At("z")));
    }

    [Fact]
    public void SeveralMergeKeys_AreAllMerged()
    {
        var root = Reading.Root("a: &a {x: 1}\nb: &b {x: 2, y: 3}\nc:\n  <<: *a\n  <<: *b\n");
        Assert.Equal(["x=1", "y=3"], Entries(root.At("c")));
    }

    [Fact]
    public void QuotedMergeSign_IsAKey() => Assert.Equal(["<<=1"], Entries(Reading.Root("'<<': 1")));

    [Theory]
    [InlineData("a: *x\nb: 1\n", "1:4 Expected the name of an anchor that stands before, but there is no anchor `x` (a text that starts with `*` needs quotes)")]
    [InlineData("a: &x\n  b: *x\n", "2:6 Expected the name of an anchor that is complete, but this alias stands inside of `x`")]
    [InlineData("&x [*x]\n", "1:5 Expected the name of an anchor that is complete, but this alias stands inside of `x`")]
    [InlineData("b:\n  <<: 1\n", "2:3 Expected a map or a list of maps to merge, but found a number")]
    [InlineData("a: &a [x]\nb:\n  <<: [*a]\n", "3:3 Expected a map or a list of maps to merge, but found a list")]
    [InlineData("a: &a {x: 1}\nb:\n  c: 1\n  <<: *a\n  c: 2\n", "5:3 Expected each key once, but `c` is repeated; it first stands at line 3, column 3")]
    [InlineData("a: &x &y 1\n", "1:7 Expected one anchor, but found `&y`")]
    [InlineData("Resource: *\n", "1:11 Expected a name behind `*` or `&`, but found `*` (a text that starts so needs quotes)")]
    public void BrokenReference_SaysWhereAndWhatWasExpected(string text, string error) => Assert.Equal(error, Reading.Error(text));

    [Fact]
    public void SeveralBrokenReferences_AreAllReportedInOrder()
    {
        var document = DocumentReader.Read("t.yaml", "a: *x\nb: {c: 1, c: 2}\nd: *y\n");
        Assert.Equal(["*x", "c", "*y"], document.Errors.Select(error => error.Span.Source()));
        Assert.NotNull(document.Root);
    }

    [Fact]
    public void AliasBomb_IsRefusedQuickly()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
        {
            text.Append($"a{i}: &a{i} [").AppendJoin(", ", Enumerable.Repeat($"*a{i - 1}", 10)).Append("]\n");
        }

        var watch = Stopwatch.StartNew();
        Assert.Equal("6:10 Expected aliases to add at most 200000 values, but they add more", Reading.Error(text.ToString()));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"took {watch.Elapsed}");
    }

    [Fact]
    public void MergeBomb_IsRefused()
    {
        var limits = new DocumentLimits { MaxAliasNodes = 100 };
        var text = "a: &a {x: 1, y: 2}\nb:\n  <<: [" + string.Join(", ", Enumerable.Repeat("*a", 40)) + "]\n";
        Assert.StartsWith("3:", Reading.Error(text, limits: limits), StringComparison.Ordinal);
    }

    [Fact]
    public void AliasesThatNestTooDeep_AreRefused()
    {
        var text = new StringBuilder("a0: &a0 [x]\n");
        for (var i = 1; i < 200; i++)
        {
            text.Append($"a{i}: &a{i} [*a{i - 1}]\n");
        }

        Assert.Equal("128:14 Expected at most 128 levels of nesting, but this one is deeper", Reading.Error(text.ToString()));
    }

    private static IEnumerable<string> Entries(Node map) =>
        ((MappingNode)map).Entries.Select(entry => $"{entry.Key.Text}={((ScalarNode)entry.Value).Text}");
}
