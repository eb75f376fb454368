using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Editing;

/// <summary>Names types as they can be named at one place, and remembers what has to be imported for that.</summary>
/// <param name="model">The document.</param>
/// <param name="position">The place.</param>
internal sealed class TypeNames(SemanticModel model, int position)
{
    private readonly SortedSet<string> namespaces = new(StringComparer.Ordinal);
    private HashSet<string>? used;

    /// <summary>The namespaces that the names need.</summary>
    public IEnumerable<string> Namespaces => namespaces;

    /// <summary>The compilation.</summary>
    public Compilation Compilation => model.Compilation;

    /// <summary>The name of a type: short where nothing else has it, else in full.</summary>
    public NameSyntax Of(INamedTypeSymbol type)
    {
        var outermost = type;
        while (outermost.ContainingType is { } container)
        {
            outermost = container;
        }

        var found = model.LookupNamespacesAndTypes(position, name: outermost.Name).RemoveAll(s => s is INamedTypeSymbol other && other.Arity != outermost.Arity);
        var isImported = found.IsEmpty && !Clashes(outermost.ContainingNamespace);
        if (isImported)
        {
            namespaces.Add(outermost.ContainingNamespace.ToDisplayString());
        }

        var isShort = isImported || (found.Length == 1 && SymbolEqualityComparer.Default.Equals(found[0], outermost));
        var name = isShort ? NestedName(type) : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return SyntaxFactory.ParseName(name);
    }

    // A directive for the namespace would make a name that the file uses mean two types.
    private bool Clashes(INamespaceSymbol added) =>
        (used ??= new HashSet<string>(model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Select(static n => n.Identifier.ValueText), StringComparer.Ordinal)).Any(name =>
            added.GetTypeMembers(name).Any(t => t.DeclaredAccessibility == Accessibility.Public && model.LookupNamespacesAndTypes(position, name: name).OfType<INamedTypeSymbol>().Any(other => other.Arity == t.Arity)));

    /// <summary>A member of a type.</summary>
    public ExpressionSyntax Member(INamedTypeSymbol type, string member) =>
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, Of(type), SyntaxFactory.IdentifierName(member));

    private static string NestedName(INamedTypeSymbol type) => type.ContainingType is { } container ? NestedName(container) + "." + type.Name : type.Name;
}
