using System.Runtime.CompilerServices;
using IacGuard.Cdk.Interpretation.Giving;
using IacGuard.Cdk.Sources;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Cdk;

/// <summary>
/// Which types have their resources tagged by other code of the app: <c>Tags.Of(app)</c> in the program, an aspect, tags of a stack's props. A stack is out of reach of
/// other stacks and constructs; a construct is in reach of whoever tags.
/// </summary>
internal sealed class OuterTags
{
    private static readonly ConditionalWeakTable<Compilation, OuterTags> Known = new();
    private readonly List<Tagger> taggers = [];
    private readonly CdkSymbols symbols;

    private OuterTags(Compilation compilation, CdkSymbols symbols, CancellationToken cancellation)
    {
        this.symbols = symbols;
        foreach (var tree in compilation.SyntaxTrees)
        {
            // Most files do not have the words in them: binding starts where they are.
            var text = tree.GetText(cancellation).ToString();
            if (text.IndexOf("Tags", StringComparison.Ordinal) >= 0 || text.IndexOf("Aspects", StringComparison.Ordinal) >= 0)
            {
                Collect(compilation.GetSemanticModel(tree), tree.GetRoot(cancellation), cancellation);
            }
        }
    }

    /// <summary>A type that tags something.</summary>
    /// <param name="Type">The type.</param>
    /// <param name="Target">The stack class that it tags; null for anything.</param>
    /// <param name="Of">Where it says what it tags: <c>Tags.Of(app)</c>; unknown where it does not say.</param>
    /// <param name="IsOfProps">Whether it is a construct that sets the tags of a stack's props.</param>
    private readonly record struct Tagger(INamedTypeSymbol Type, INamedTypeSymbol? Target, SourceSpan Of, bool IsOfProps);

    /// <summary>What other code calls on <c>Tags.Of</c> for all that a type makes, outermost first; null when other code may tag it in ways that are not known.</summary>
    /// <param name="type">The type.</param>
    /// <param name="symbols">The CDK.</param>
    /// <param name="options">What the compilation holds.</param>
    /// <param name="isFollowed">Whether all that a base type does has been seen.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IReadOnlyList<CdkCall>? On(INamedTypeSymbol type, CdkSymbols symbols, CdkReadOptions options, Func<INamedTypeSymbol, bool> isFollowed, CancellationToken cancellation)
    {
        if (type.ContainingAssembly is not ISourceAssemblySymbol { Compilation: var compilation } || !options.IsWholeApp(compilation))
        {
            return null;
        }

        if (!Known.TryGetValue(compilation, out var tags))
        {
            tags = new OuterTags(compilation, symbols, cancellation);
            tags = Known.GetValue(compilation, _ => tags);
        }

        if (HasForeignBase(type, symbols))
        {
            return null;
        }

        var reaching = tags.taggers.Where(tagger => !SymbolEqualityComparer.Default.Equals(tagger.Type, type) && tags.Reaches(tagger, type, isFollowed)).ToList();
        return reaching.Count == 0 ? [] : Births.TagsOf(type, symbols, options, cancellation) is { } given && reaching.TrueForAll(t => given.Explain(t.Type, t.Of)) ? given.Calls : null;
    }

    // A base type or a derived one has the same object for its `this`.
    private bool Reaches(Tagger tagger, INamedTypeSymbol type, Func<INamedTypeSymbol, bool> isFollowed)
    {
        if (DerivesFrom(type, tagger.Type))
        {
            return !isFollowed(tagger.Type);
        }

        if (DerivesFrom(tagger.Type, type) || !IsA(type, "aws-cdk-lib.Stack") || IsA(type, "aws-cdk-lib.NestedStack"))
        {
            return true;
        }

        return tagger.Target is { } target
            ? SymbolEqualityComparer.Default.Equals(target, type) || DerivesFrom(type, target) || DerivesFrom(target, type)
            : tagger.IsOfProps || !symbols.IsConstruct(tagger.Type) || IsA(tagger.Type, "aws-cdk-lib.Stage");
    }

    // What a base type of somebody's library does to its tags is not seen.
    private static bool HasForeignBase(INamedTypeSymbol type, CdkSymbols symbols)
    {
        var above = type.BaseType;
        while (above is not null && symbols.FqnOf(above) is null && SymbolEqualityComparer.Default.Equals(above.ContainingAssembly, type.ContainingAssembly))
        {
            above = above.BaseType;
        }

        return above is not null && above.SpecialType != SpecialType.System_Object && symbols.FqnOf(above) is null;
    }

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        var above = type.BaseType;
        while (above is not null && !SymbolEqualityComparer.Default.Equals(above.OriginalDefinition, ancestor))
        {
            above = above.BaseType;
        }

        return above is not null;
    }

    private bool IsA(INamedTypeSymbol type, string fqn)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (symbols.FqnOf(t) == fqn)
            {
                return true;
            }
        }

        return false;
    }

    private void Collect(SemanticModel model, SyntaxNode root, CancellationToken cancellation)
    {
        foreach (var name in root.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText is not ("Tags" or "Aspects") || name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null)
            {
                continue;
            }

            var declaration = name.FirstAncestorOrSelf<TypeDeclarationSyntax>();
            var type = declaration is null ? model.Compilation.GetEntryPoint(cancellation)?.ContainingType : model.GetDeclaredSymbol(declaration, cancellation) as INamedTypeSymbol;

            // In a construct the word is mostly a property of a resource; elsewhere it may be what a stack is given.
            var isOfProps = type is not null && symbols.IsConstruct(type) && IsOfStackProps(name, model, cancellation);
            if (type is not null && (IsCall(name) || isOfProps || !symbols.IsConstruct(type)) && new Tagger(type, TargetOf(name, model, cancellation), OfOf(name), isOfProps) is var tagger && !taggers.Contains(tagger))
            {
                taggers.Add(tagger);
            }
        }
    }

    private bool IsOfStackProps(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellation) =>
        name.Parent is AssignmentExpressionSyntax && model.GetSymbolInfo(name, cancellation).Symbol is IPropertySymbol { ContainingType: var owner } && symbols.FqnOf(owner) is "aws-cdk-lib.StackProps";

    // Of a variable that holds a stack of a class of the app, only stacks of that class are tagged.
    private INamedTypeSymbol? TargetOf(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellation) =>
        name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Of" }, ArgumentList.Arguments: [var scope, ..] }
        && model.GetTypeInfo(scope.Expression, cancellation).Type is INamedTypeSymbol type && symbols.FqnOf(type) is null && IsA(type, "aws-cdk-lib.Stack") ? type : null;

    private static SourceSpan OfOf(IdentifierNameSyntax name) =>
        name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Of" } } call ? SyntaxSourceFile.SpanOf(call) : SourceSpan.None;

    private static bool IsCall(IdentifierNameSyntax name) =>
        name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Of" or "SetTag" or "RemoveTag" } };
}
