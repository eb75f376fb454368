using IacGuard.Model;
using IacGuard.Rules.Naming;

namespace IacGuard.Rules.Tests.Naming;

public class NamePatternTests
{
    private const string Convention = "{org}-{env:dev|test|prod}-{service:[a-z0-9]+}-{type}";
    private static readonly Dictionary<string, string> Acme = new() { ["org"] = "acme" };

    [Theory]
    [InlineData("dev-orders-search", "token {team} expects backend|payments, found `search`", 12)]
    [InlineData("dev-orders-table-search", "token {team} expects backend|payments, found `search`", 18)]
    [InlineData("dev-orders-", "token {team} expects backend|payments, found nothing", 12)]
    [InlineData("dev-orders", "expected `-`, found nothing", 11)]
    public void TokenThatTakesSeparators_LeavesTheBlameToTheOneAfterIt(string name, string problem, int position)
    {
        var match = NamePattern.Parse("{env:dev|test}-{resource:[a-z-]+}-{team:backend|payments}").Match(name);

        Assert.Equal((problem, position), (match.Problem, match.Position));
    }

    [Theory]
    [InlineData("acme-dev-orders-queue", true)]
    [InlineData("acme-prod-o1-q", true)]
    [InlineData("acme-stage-orders-queue", false)]
    [InlineData("other-dev-orders-queue", false)]
    [InlineData("acme-dev-orders", false)]
    [InlineData("acme-dev-orders-", false)]
    [InlineData("acme-dev-orders-queue-2", false)]
    [InlineData("ACME-dev-orders-queue", false)]
    [InlineData("", false)]
    public void KnownText_IsDecided(string name, bool expected) =>
        Assert.Equal(expected, NamePattern.Parse(Convention, Acme).Match(name).Truth.IsTrue);

    [Theory]
    [InlineData("acme-stage-orders-queue", "token {env} expects dev|test|prod, found `stage`", 6)]
    [InlineData("acme-development-orders-queue", "token {env} expects dev|test|prod, found `development`", 9)]
    [InlineData("acme-dev-Orders-queue", "token {service} expects [a-z0-9]+, found `Orders`", 10)]
    [InlineData("corp-dev-orders-queue", "token {org} expects acme, found `corp`", 1)]
    [InlineData("acme-dev", "expected `-`, found nothing", 9)]
    [InlineData("acme-dev-orders-", "token {type} expects [a-z0-9]+, found nothing", 17)]
    [InlineData("acme-dev-orders-queue-2", "token {type} expects [a-z0-9]+, found `queue-2`", 22)]
    public void Mismatch_NamesTokenAndPosition(string name, string problem, int position)
    {
        var match = NamePattern.Parse(Convention, Acme).Match(name);
        Assert.True(match.Truth.IsFalse);
        Assert.Equal(problem, match.Problem);
        Assert.Equal(position, match.Position);
    }

    [Fact]
    public void HoleThatMayMatch_IsUnknown()
    {
        var match = NamePattern.Parse(Convention, Acme).Match(Text("acme-", null, "-orders-queue"));
        Assert.True(match.Truth.IsUnknown);
        Assert.Contains("acme-${Env}-orders-queue", match.Truth.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void HoleThatCannotMatch_IsFalse()
    {
        var match = NamePattern.Parse(Convention, Acme).Match(Text("corp-", null, "-orders-queue"));
        Assert.True(match.Truth.IsFalse);
        Assert.Equal("token {org} expects acme, found `corp`", match.Problem);
    }

    [Fact]
    public void LiteralBehindHole_StillDecides() =>
        Assert.True(NamePattern.Parse("{env}-{kind:queue|topic}").Match(Text(null, "-table")).Truth.IsFalse);

    [Theory]
    [InlineData(".*")]
    [InlineData("a(.|[^x]|x)*b")]
    [InlineData("a[\\w\\W]*b")]
    public void EveryFillingMatches_IsTrue(string fragment) =>
        Assert.True(NamePattern.ParseFragment(fragment).Match(Text("a", null, "b")).Truth.IsTrue);

    [Fact]
    public void HoleWithKnownCharacters_NarrowsTheFilling()
    {
        var account = new UnknownValue(UnknownSource.PseudoParameter, "is known at deployment", SourceSpan.None) { Name = "AWS::AccountId" };
        var name = TextValue.Create([TextPart.Of("logs-"), TextPart.Of(account)], SourceSpan.None);
        Assert.True(NamePattern.ParseFragment("logs-[0-9]*").Match(name).Truth.IsTrue);
        Assert.True(NamePattern.ParseFragment("logs-1[0-9]*").Match(name).Truth.IsUnknown);
        Assert.True(NamePattern.ParseFragment("logs-[a-z]+x").Match(name).Truth.IsFalse);
    }

    [Theory]
    [InlineData("{env", "token {env} needs `:` or `}` behind its name", 3)]
    [InlineData("{}", "`{` needs the name of a token", 0)]
    [InlineData("a}", "`}` without `{`", 1)]
    [InlineData("{a:[x}", "`{` is not closed", 0)]
    [InlineData("{a:x{5,2}}", "the upper count is below the lower one", 4)]
    [InlineData("{a:*}", "`*` has nothing to repeat", 3)]
    [InlineData("{a:(x}", "`(` is not closed", 3)]
    [InlineData("{a:x)}", "`)` without `(`", 4)]
    [InlineData("{a:x{9999}}", "a count may be at most 1024", 5)]
    [InlineData("{a:((x{1000}){1000}){1000}}", "the pattern is too large: use smaller counts", 0)]
    [InlineData("{a:((){1000}){1000}}", "the pattern is too large: use smaller counts", 0)]
    [InlineData("{a:[z-a]}", "a range runs backwards", 4)]
    public void BadPattern_FailsWithPosition(string pattern, string message, int position)
    {
        var error = Assert.Throws<NamePatternException>(() => NamePattern.Parse(pattern));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(position, error.Position);
    }

    [Fact]
    public void OverlongPattern_Fails() => Assert.Throws<NamePatternException>(() => NamePattern.Parse(new string('a', 1001)));

    [Fact]
    public void DeepGroups_Fail() => Assert.Throws<NamePatternException>(() => NamePattern.ParseFragment(new string('(', 400) + new string(')', 400)));

    [Theory]
    [InlineData("a{2,3}", "aa", true)]
    [InlineData("a{2,3}", "aaaa", false)]
    [InlineData("a{2,}", "aaaaa", true)]
    [InlineData("a{0}", "", true)]
    [InlineData("[^a-c]+", "xyz", true)]
    [InlineData("[^a-c]+", "xbz", false)]
    [InlineData("[]-]+", "-]", true)]
    [InlineData("(?:ab|cd)*e?", "abcdab", true)]
    [InlineData("\\d{3}-\\w+", "123-a_B", true)]
    [InlineData("a|b|", "", true)]
    [InlineData("(a*)*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", false)]
    public void Fragment_MeansWhatRegularExpressionsMean(string fragment, string text, bool expected) =>
        Assert.Equal(expected, NamePattern.ParseFragment(fragment).Match(text).Truth.IsTrue);

    private static Value Text(params string?[] parts) => TextValue.Create(
        parts.Select(static p => p is null
            ? TextPart.Of(new UnknownValue(UnknownSource.Parameter, "depends on parameter Env", SourceSpan.None) { Name = "Env" })
            : TextPart.Of(p)),
        SourceSpan.None);
}
