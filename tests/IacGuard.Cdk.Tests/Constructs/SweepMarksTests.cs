using System.Text.RegularExpressions;
using IacGuard.Cdk.Knowledge;

namespace IacGuard.Cdk.Tests.Constructs;

public sealed class SweepMarksTests
{
    // What the marks are, written once more as expressions.
    private static readonly Regex Unique = new("MkStack[-_.A-Za-z0-9]*?[0-9A-F]{8}");
    private static readonly Regex Tried = new("mk[0-9]+a");
    private static readonly Regex TriedAgain = new("mk[0-9]+b");

    [Theory]
    [InlineData("Resource", "Resource")]
    [InlineData("mk12a/Resource", "{h}/Resource")]
    [InlineData("Rule/MkStackFxQueue0A1B2C3D/Resource", "Rule/{h}/Resource")]
    [InlineData("MkStackFx0A1B2C3DMkStackFx0A1B2C3D", "{h}{h}")]
    [InlineData("MkStackFx0A1B2C3", "MkStackFx0A1B2C3")]
    [InlineData("from MkStackMkIdfront-nodesGroup0A1B2C3D:443", "from {h}:443")]
    [InlineData("mka", "mka")]
    [InlineData("mk1b", "mk1b")]
    [InlineData("k", "k")]
    [InlineData("", "")]
    public void Marks_BecomeHoles(string path, string expected) => Assert.Equal(expected, SweepMarks.Open(path, "h"));

    [Fact]
    public void MarksReadByHand_AreThoseOfTheExpressions()
    {
        var random = new Random(20261126);
        string[] pieces = ["m", "k", "mk", "MkStack", "1", "23", "a", "b", "A1B2C3D4", "FFFFFFF", "fx", "fxaws", "/", "-", ".", "Resource", "z"];
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => pieces[random.Next(pieces.Length)]));

            Assert.Equal(TriedAgain.IsMatch(text), SweepMarks.IsSecond(text));
            Assert.Equal(text.Contains("fxaws", StringComparison.Ordinal) || text.Contains("MkStack", StringComparison.Ordinal) || Tried.IsMatch(text) || TriedAgain.IsMatch(text), SweepMarks.AreIn(text));
            Assert.Equal(Regex.Replace(text, $"{Unique}|{Tried}", "{h}"), SweepMarks.Open(text, "h"));
        }
    }
}
