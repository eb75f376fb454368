using System.Collections.Immutable;
using IacGuard.Analyzers.Descriptors;
using IacGuard.Rules;
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers;

/// <summary>The descriptors of all diagnostics. The compiler asks for them in every project, so nothing else is loaded for them.</summary>
internal static class RuleDescriptors
{
    private static readonly Lazy<Dictionary<string, DiagnosticDescriptor>> ById =
        new(static () => All.ToDictionary(static d => d.Id, StringComparer.Ordinal));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(AllRules.Descriptors());

    /// <summary>The descriptor that a rule reports under: its own, or that of the project's rules.</summary>
    public static DiagnosticDescriptor Of(Rule rule) =>
        rule.IsBuiltIn && ById.Value.TryGetValue(rule.Id, out var descriptor) ? descriptor : IG90xxRules.IG9000;
}
