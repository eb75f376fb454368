using IacGuard.Rules.Naming.Automata;

namespace IacGuard.Rules.Naming;

/// <summary>A token of a naming pattern, or a stretch of literal text between two.</summary>
/// <param name="Token">The token's name; null for literal text.</param>
/// <param name="Expected">What it takes, as people wrote it: <c>dev|test|prod</c>, or the literal text.</param>
/// <param name="Fragment">The same, parsed.</param>
/// <param name="IsOptional">Whether it may be left out: affixes that AWS itself asks for.</param>
internal sealed record Segment(string? Token, string Expected, Fragment Fragment, bool IsOptional = false);
