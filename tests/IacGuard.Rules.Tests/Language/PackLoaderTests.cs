using IacGuard.Documents;
using IacGuard.Rules.Language;

namespace IacGuard.Rules.Tests.Language;

public sealed class PackLoaderTests
{
    private const string Head = "name: ours\ndescription: d\n";

    [Fact]
    public void MapOfIdsToSeverities_Loads()
    {
        var loaded = Load(Head + "rules:\n  IG3001: error\n");

        Assert.Empty(loaded.Errors);
        Assert.Equal(Severity.Error, loaded.Result!.Rules["IG3001"]);
    }

    [Theory]
    [InlineData("rules: [IG3001: error]\n", "3:9", "expected the id of a rule", "found 'IG3001: ...', a map")]
    [InlineData("rules:\n  - IG3001: error\n", "4:5", "expected the id of a rule", "without dashes")]
    [InlineData("rules: [[IG3001]]\n", "3:9", "expected the id of a rule", "found a list")]
    [InlineData("rules: [IG3002]\n", "3:9", "unknown rule 'IG3002'", "did you mean 'IG3001'?")]
    public void BrokenPack_FailsWithPlaceAndExpectation(string body, string place, string message, string hint)
    {
        var loaded = Load(Head + body);

        var error = Assert.Single(loaded.Errors);
        Assert.Null(loaded.Result);
        Assert.Equal(place, error.Span.StartPosition.ToString());
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains(hint, error.Message, StringComparison.Ordinal);
    }

    private static LoadResult<Pack> Load(string text) => PackLoader.Load(DocumentReader.Read("pack.yaml", text), ["IG3001"]);
}
