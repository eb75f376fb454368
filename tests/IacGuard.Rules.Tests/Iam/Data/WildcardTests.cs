using IacGuard.Rules.Iam.Data;

namespace IacGuard.Rules.Tests.Iam.Data;

public sealed class WildcardTests
{
    [Theory]
    [InlineData("Get*", "getObject", true)]
    [InlineData("*Object", "GetObject", true)]
    [InlineData("Get?bject", "GetObject", true)]
    [InlineData("G*t*t", "GetObject", true)]
    [InlineData("Get", "GetObject", false)]
    [InlineData("Get?", "Get", false)]
    [InlineData("", "", true)]
    [InlineData("**", "", true)]
    [InlineData("a*b*c", "aXXbYYbZZc", true)]
    [InlineData("a*b*c", "aXXbYYbZZ", false)]
    public void Pattern_MatchesAsIamDoes(string pattern, string text, bool expected) => Assert.Equal(expected, Wildcard.Matches(pattern, text));

    [Theory]
    [InlineData("*", true)]
    [InlineData("**", true)]
    [InlineData("?*", true)]
    [InlineData("?", false)]
    [InlineData("a*", false)]
    [InlineData("", false)]
    public void Everything_IsRecognised(string pattern, bool expected) => Assert.Equal(expected, Wildcard.IsEverything(pattern));
}
