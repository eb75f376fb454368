using System.Text.RegularExpressions;
using IacGuard.Model;
using IacGuard.Rules.Naming;

namespace IacGuard.Rules.Tests.Naming;

public class NamePatternProperties
{
    private const string Alphabet = "ab-1";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void FillingAHole_NeverTurnsACertainAnswer(int seed)
    {
        var random = new Random(seed);
        var decided = 0;
        for (var round = 0; round < 400; round++)
        {
            var pattern = NamePattern.ParseFragment(Fragment(random, 3));
            var parts = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Word(random, 3)).ToList();
            var holed = TextValue.Create(parts.SelectMany(static p => new[] { TextPart.Of(p), TextPart.Of(Hole()) }), SourceSpan.None);
            var before = pattern.Match(holed).Truth;
            decided += before.IsUnknown ? 0 : 1;
            for (var filling = 0; filling < 12; filling++)
            {
                var filled = string.Concat(parts.Select(p => p + Word(random, 4)));
                var after = pattern.Match(filled).Truth;
                Assert.False(after.IsUnknown);
                Assert.True(before.IsUnknown || before == after, $"{pattern} on {holed}: {before}, but {after} on {filled}");
            }
        }

        Assert.InRange(decided, 40, 400);
    }

    [Fact]
    public void KnownText_AgreesWithRegex()
    {
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var fragment = Fragment(random, 3);
            var text = Word(random, 6);
            var expected = Regex.IsMatch(text, $"^(?:{fragment})$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            Assert.Equal(expected, NamePattern.ParseFragment(fragment).Match(text).Truth.IsTrue);
        }
    }

    private static UnknownValue Hole() => new(UnknownSource.Parameter, "depends on a parameter", SourceSpan.None) { Name = "P" };

    private static string Word(Random random, int longest) =>
        new([.. Enumerable.Range(0, random.Next(longest + 1)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);

    private static string Fragment(Random random, int depth) => random.Next(depth == 0 ? 4 : 9) switch
    {
        0 => "a",
        1 => "[ab]",
        2 => "[^-]",
        3 => ".",
        4 => Fragment(random, depth - 1) + Fragment(random, depth - 1),
        5 => $"(?:{Fragment(random, depth - 1)}|{Fragment(random, depth - 1)})",
        6 => $"(?:{Fragment(random, depth - 1)})*",
        7 => $"(?:{Fragment(random, depth - 1)}){{1,2}}",
        _ => $"(?:{Fragment(random, depth - 1)})?.*",
    };
}
