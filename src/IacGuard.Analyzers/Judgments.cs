using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers;

/// <summary>
/// What is said of each type, for those that call it: a mistake which a type's own reading tells is not told again where the type is used. Safe to use
/// from several threads.
/// </summary>
internal sealed class Judgments
{
    private static readonly HashSet<Told> Nothing = [];
    private readonly ConcurrentDictionary<INamedTypeSymbol, HashSet<Told>> told = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, Judgment> waiting = new(SymbolEqualityComparer.Default);

    /// <summary>The judgment of a type that is about to be reported: the one that was asked for before, else a new one.</summary>
    public Judgment? Take(INamedTypeSymbol type, Func<Judgment?> judge)
    {
        if (waiting.TryRemove(type, out var known))
        {
            return known;
        }

        var judgment = judge();
        told[type] = judgment?.Told ?? Nothing;
        return judgment;
    }

    /// <summary>What a type's own reading tells.</summary>
    public HashSet<Told> ToldOf(INamedTypeSymbol type, Func<INamedTypeSymbol, Judgment?> judge)
    {
        if (told.TryGetValue(type, out var known))
        {
            return known;
        }

        var judgment = judge(type);
        var said = judgment?.Told ?? Nothing;
        if (told.TryAdd(type, said) && judgment is not null)
        {
            waiting[type] = judgment;
        }

        return said;
    }
}
