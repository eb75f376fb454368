using IacGuard.BuiltInRules;
using IacGuard.Rules;

namespace IacGuard.Cli.Setup;

/// <summary>The rules and packs that there are.</summary>
public sealed record RuleBook(IReadOnlyList<Rule> Rules, IReadOnlyList<Pack> Packs)
{
    /// <summary>The tool's own.</summary>
    public static RuleBook BuiltIn() => new(BuiltInCatalog.Rules, BuiltInCatalog.Packs);

    /// <summary>Finds a pack by name.</summary>
    public Pack? FindPack(string name)
    {
        foreach (var pack in Packs)
        {
            if (pack.Name == name)
            {
                return pack;
            }
        }

        return null;
    }
}
