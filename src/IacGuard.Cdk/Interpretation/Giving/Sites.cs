using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Cdk.Interpretation.Giving;

/// <summary>Where code of a compilation creates objects of a type.</summary>
internal sealed class Sites
{
    private readonly Compilation compilation;
    private readonly ConcurrentDictionary<SyntaxNode, INamedTypeSymbol?> bound = new();
    private readonly Lazy<List<ImplicitObjectCreationExpressionSyntax>> untyped;

    public Sites(Compilation compilation)
    {
        this.compilation = compilation;
        untyped = new(() => [.. Mentions.Untyped(compilation, CancellationToken.None)]);
    }

    /// <summary>The expressions that may create an object of a type; null when others may do so too: reflection, generic code.</summary>
    public IReadOnlyList<BaseObjectCreationExpressionSyntax>? Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var found = new List<BaseObjectCreationExpressionSyntax>();
        foreach (var token in Mentions.Of(compilation, type.Name, cancellation))
        {
            if (token.Parent is not SimpleNameSyntax name)
            {
                continue;
            }

            SyntaxNode whole = name;
            while (whole.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax)
            {
                whole = whole.Parent;
            }

            switch (whole.Parent)
            {
                case ObjectCreationExpressionSyntax creation when creation.Type == whole:
                    found.Add(creation);
                    break;
                case TypeOfExpressionSyntax or UsingDirectiveSyntax or NameEqualsSyntax:
                case TypeArgumentListSyntax { Parent: GenericNameSyntax { Parent: InvocationExpressionSyntax or MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } } }:
                    return null;
            }
        }

        found.AddRange(untyped.Value.Where(creation => MayBe(creation, type, cancellation)));
        return found;
    }

    private bool MayBe(ImplicitObjectCreationExpressionSyntax creation, INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (WrittenType(creation) is { } written)
        {
            return Last(written) == type.Name;
        }

        if (!bound.TryGetValue(creation, out var known))
        {
            bound[creation] = known = compilation.GetSemanticModel(creation.SyntaxTree).GetTypeInfo(creation, cancellation).Type as INamedTypeSymbol;
        }

        return SymbolEqualityComparer.Default.Equals(known, type);
    }

    // The type that a declaration writes for what it holds, without binding it.
    private static TypeSyntax? WrittenType(ImplicitObjectCreationExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } => declaration.Type,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } => method.ReturnType,
        _ => null,
    };

    private static string? Last(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => Last(nullable.ElementType),
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
