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

    // The deterministic automaton has 2^13 states, more than a pattern remembers.
    [Fact]
    public void MoreStatesThanAreRemembered_StillAgreeWithRegex()
    {
        var random = new Random(11);
        var pattern = NamePattern.ParseFragment("[ab]*a[ab]{12}");
        for (var round = 0; round < 3000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(10, 60)).Select(_ => "ab"[random.Next(2)])]);
            var expected = Regex.IsMatch(text, "^[ab]*a[ab]{12}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            Assert.Equal(expected, pattern.Match(text).Truth.IsTrue);
        }
    }

    [Fact]
    public void PatternThatSeveralThreadsAsk_AnswersLikeAFreshOne()
    {
        var random = new Random(5);
        for (var round = 0; round < 100; round++)
        {
            var fragment = Fragment(random, 3);
            var used = NamePattern.ParseFragment(fragment);
            var values = Enumerable.Range(0, 24).Select(_ => Holed(random)).ToList();
            Parallel.ForEach(values.Concat(values), value =>
                Assert.Equal(NamePattern.ParseFragment(fragment).Match(value).ToString(), used.Match(value).ToString()));
        }
    }

    // Text with known parts and holes of several kinds.
    private static Value Holed(Random random)
    {
        string[] names = ["AWS::AccountId", "AWS::Region", "AWS::StackName"];
        var parts = Enumerable.Range(0, random.Next(1, 4)).SelectMany(_ => new[]
        {
            TextPart.Of(Word(random, 3)),
            TextPart.Of(random.Next(2) == 0 ? Hole() : new UnknownValue(UnknownSource.PseudoParameter, "a fact", SourceSpan.None) { Name = names[random.Next(3)] }),
        });
        return TextValue.Create(parts.ToList(), SourceSpan.None);
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
