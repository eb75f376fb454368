using IacGuard.Rules;
using IacGuard.Rules.Language;

namespace IacGuard.BuiltInRules;

/// <summary>The rules and packs that come with IacGuard.</summary>
public static class BuiltInCatalog
{
    private static readonly Lazy<CompiledRules> Loaded = new(Load);

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<Rule> Rules => Loaded.Value.Rules;

    /// <summary>All packs, by name.</summary>
    public static IReadOnlyList<Pack> Packs => Loaded.Value.Packs;

    private static CompiledRules Load()
    {
        using var stream = typeof(BuiltInCatalog).Assembly.GetManifestResourceStream("rules.bin")
            ?? throw new InvalidDataException("the assembly lacks its compiled rules");
        var data = new byte[stream.Length];
        var read = 0;
        while (read < data.Length)
        {
            read += stream.Read(data, read, data.Length - read);
        }

        return RuleBinary.Read(data, Registry.Default);
    }
}
