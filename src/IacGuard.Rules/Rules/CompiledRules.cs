namespace IacGuard.Rules;

/// <summary>What a file of compiled rules holds.</summary>
/// <param name="Rules">The rules, by id.</param>
/// <param name="Packs">The packs, by name.</param>
public sealed record CompiledRules(IReadOnlyList<Rule> Rules, IReadOnlyList<Pack> Packs);
