using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Cdk.Interpretation.Giving;

/// <summary>
/// What an app gives to its stacks. Where a compilation is a whole app, the code that creates a stack is read for what it gives, and the stack is read with
/// that. Nothing is bound before somebody asks, and then only the types that create the one that is asked for. Safe to use from several threads.
/// </summary>
internal sealed class Births
{
    private static readonly ConditionalWeakTable<Compilation, Births> Known = new();
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<Birth>> births = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, Giver> givers = new(SymbolEqualityComparer.Default);
    private readonly Compilation compilation;
    private readonly CdkSymbols symbols;
    private readonly Sites sites;
    private readonly Assignments assignments;

    private Births(Compilation compilation, CdkSymbols symbols)
    {
        this.compilation = compilation;
        this.symbols = symbols;
        sites = new Sites(compilation);
        assignments = new Assignments(compilation);
    }

    /// <summary>How a stack or stage comes to be, each time that it does; empty when that is not certain.</summary>
    /// <param name="type">The type.</param>
    /// <param name="symbols">The CDK.</param>
    /// <param name="options">What the compilation holds.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IReadOnlyList<Birth> Of(INamedTypeSymbol type, CdkSymbols symbols, CdkReadOptions options, CancellationToken cancellation) =>
        IsAsked(type, symbols) && Around(type, symbols, options) is { } births ? births.Of(type, [], cancellation) : [];

    /// <summary>The tags that other code puts on all that a stack makes, in the order of putting them; null when they are not certain.</summary>
    /// <param name="type">The stack.</param>
    /// <param name="symbols">The CDK.</param>
    /// <param name="options">What the compilation holds.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static GivenTags? TagsOf(INamedTypeSymbol type, CdkSymbols symbols, CdkReadOptions options, CancellationToken cancellation) =>
        IsUnit(type, symbols) && Around(type, symbols, options) is { } births ? GivenTags.Of(type, t => IsUnit(t, symbols) ? births.Of(t, [], cancellation) : null) : null;

    /// <summary>Whether code outside of a type may use a member of it: some names it, or the compilation is no whole app.</summary>
    /// <param name="type">The type.</param>
    /// <param name="member">A member.</param>
    /// <param name="symbols">The CDK.</param>
    /// <param name="options">What the compilation holds.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static bool IsUsedOutside(INamedTypeSymbol type, ISymbol member, CdkSymbols symbols, CdkReadOptions options, CancellationToken cancellation) =>
        Around(type, symbols, options) is not { } births || Mentions.AreOutside(type, births.compilation, member.Name, cancellation);

    private static Births? Around(INamedTypeSymbol type, CdkSymbols symbols, CdkReadOptions options) =>
        type.ContainingAssembly is ISourceAssemblySymbol { Compilation: var compilation } && options.IsWholeApp(compilation)
            ? Known.GetValue(compilation, c => new Births(c, symbols)) : null;

    // A stack that is given nothing but its place and the CDK's own props is not told more by its creator.
    private static bool IsAsked(INamedTypeSymbol type, CdkSymbols symbols) =>
        IsUnit(type, symbols)
        && type.InstanceConstructors.Any(c => c.Parameters.Any(p => p.Type.SpecialType != SpecialType.System_String ? symbols.FqnOf(p.Type) is null : p.Name != "id"));

    private static bool IsUnit(INamedTypeSymbol type, CdkSymbols symbols) =>
        type is { IsAbstract: false, IsGenericType: false, IsImplicitlyDeclared: false } && symbols.LibraryClass(type) is { } library && Interpreter.IsUnit(symbols.FqnOf(library));

    private IReadOnlyList<Birth> Of(INamedTypeSymbol type, IReadOnlyList<INamedTypeSymbol> asking, CancellationToken cancellation)
    {
        if (births.TryGetValue(type, out var known))
        {
            return known;
        }

        // Types that create each other in a circle are given nothing that is certain.
        if (asking.Contains(type, SymbolEqualityComparer.Default))
        {
            return [];
        }

        var found = Find(type, [.. asking, type], cancellation);
        return asking.Count == 0 ? births.GetOrAdd(type, found) : found;
    }

    private IReadOnlyList<Birth> Find(INamedTypeSymbol type, IReadOnlyList<INamedTypeSymbol> asking, CancellationToken cancellation)
    {
        var found = new List<Birth>();
        if (sites.Of(type, cancellation) is not { } all)
        {
            return [];
        }

        foreach (var site in all)
        {
            if (GiverOf(site, asking, cancellation) is not { } giver)
            {
                return [];
            }

            var here = giver.Births.Where(b => b.Creation.Syntax == site).ToList();
            if (here.Count == 0 ? IsOf(type, site, cancellation) : !here.TrueForAll(b => giver.IsCertain(b, compilation, cancellation)))
            {
                return [];
            }

            found.AddRange(here.Where(b => SymbolEqualityComparer.Default.Equals(b.Creation.Type, type)).Select(b => b with { Giver = giver }));
        }

        return found;
    }

    private bool IsOf(INamedTypeSymbol type, SyntaxNode site, CancellationToken cancellation) =>
        SymbolEqualityComparer.Default.Equals(compilation.GetSemanticModel(site.SyntaxTree).GetTypeInfo(site, cancellation).Type, type);

    private Giver? GiverOf(SyntaxNode site, IReadOnlyList<INamedTypeSymbol> asking, CancellationToken cancellation)
    {
        var type = site.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
            ? compilation.GetSemanticModel(site.SyntaxTree).GetDeclaredSymbol(declaration, cancellation) as INamedTypeSymbol
            : compilation.GetEntryPoint(cancellation)?.ContainingType;
        if (type is null)
        {
            return null;
        }

        if (givers.TryGetValue(type, out var known))
        {
            return known;
        }

        var own = IsAsked(type, symbols) ? Of(type, asking, cancellation) : [];
        var giver = Giver.Read(type, own, symbols, assignments, cancellation);

        // What was read while somebody else waits for it in a circle is not kept.
        return own.Count > 0 || !IsAsked(type, symbols) ? givers.GetOrAdd(type, giver) : giver;
    }
}
