using IacGuard.Rules;

namespace IacGuard.BuiltInRules.Tests;

public sealed class RuleContractTests
{
    [Fact]
    public void EveryFolder_IsACompiledRule()
    {
        var folders = Directory.EnumerateFiles(RuleFiles.Root, "rule.yaml", SearchOption.AllDirectories).Select(static f => Path.GetFileName(Path.GetDirectoryName(f)!)).Order();

        Assert.Equal(folders, BuiltInCatalog.Rules.Select(static r => r.Id + "-" + r.Law).Order());
    }

    [Fact]
    public void EveryRule_ExplainsItself()
    {
        var silent = BuiltInCatalog.Rules.Where(static r => r.Why.Length < 40 || r.References.Count == 0 || r.Since.Length == 0 || r.Title.EndsWith('.'));

        Assert.Empty(silent);
    }

    [Fact]
    public void EveryId_IsInTheRangeOfAFamily() =>
        Assert.All(BuiltInCatalog.Rules, static r => Assert.Matches("^IG[1-8][0-9]{3}$", r.Id));

    [Fact]
    public void EveryMessage_NamesTheResource() =>
        Assert.All(BuiltInCatalog.Rules, static r => Assert.Contains("{resource}", r.Message, StringComparison.Ordinal));

    [Fact]
    public void DefaultPack_IsWithinStrictAndStrictWithinAll()
    {
        var packs = BuiltInCatalog.Packs.ToDictionary(static p => p.Name, static p => p.Rules.Keys.ToHashSet());

        Assert.Subset(packs["strict"], packs["default"]);
        Assert.Subset(packs["all"], packs["strict"]);
        Assert.Equal(BuiltInCatalog.Rules.Count, packs["all"].Count);
    }

    [Fact]
    public void Catalog_HoldsAtLeastSeventyRules() => Assert.True(BuiltInCatalog.Rules.Count >= 70, $"{BuiltInCatalog.Rules.Count} rules");

    [Fact]
    public void Rules_SurviveCompilingTwice()
    {
        var once = RuleBinary.Write(BuiltInCatalog.Rules, BuiltInCatalog.Packs);
        var (rules, packs) = RuleBinary.Read(once, Rules.Language.Registry.Default);

        Assert.Equal(once, RuleBinary.Write(rules, packs));
    }

    [Fact]
    public void DamagedCompiledRules_AreRefused() =>
        Assert.Throws<InvalidDataException>(static () => RuleBinary.Read([9, 9, 9, 9, 9, 9, 9, 9, 9], Rules.Language.Registry.Default));
}
