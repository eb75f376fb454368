using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Editing;

/// <summary>Adds using directives where a file has its others, in their order.</summary>
internal static class UsingDirectives
{
    /// <summary>A file with namespaces imported.</summary>
    public static CompilationUnitSyntax Add(CompilationUnitSyntax root, IEnumerable<string> namespaces) => namespaces.Aggregate(root, Add);

    private static CompilationUnitSyntax Add(CompilationUnitSyntax root, string name)
    {
        var inner = root.Usings.Count > 0 ? null : root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(static n => n.Usings.Count > 0);
        var usings = inner?.Usings ?? root.Usings;
        if (usings.Any(u => u.Alias is null && u.Name?.ToString() == name))
        {
            return root;
        }

        var at = usings.TakeWhile(u => ComesBefore(u, name)).Count();
        var changed = Insert(usings, at, name, root);
        return inner is not null ? root.ReplaceNode(inner, inner.WithUsings(changed))
            : root.Usings.Count > 0 || root.Members.Count == 0 ? root.WithUsings(changed)
            : WithFirst(root, changed);
    }

    private static bool ComesBefore(UsingDirectiveSyntax there, string name) =>
        there.Alias is null && there.StaticKeyword.IsKind(SyntaxKind.None) && there.Name?.ToString() is { } other
        && (IsSystem(other) == IsSystem(name) ? string.CompareOrdinal(other, name) < 0 : IsSystem(other));

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static SyntaxList<UsingDirectiveSyntax> Insert(SyntaxList<UsingDirectiveSyntax> usings, int at, string name, CompilationUnitSyntax root)
    {
        var added = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(name))
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(LineBreakOf(root));
        if (at > 0 || usings.Count == 0)
        {
            return usings.Insert(at, usings.Count == 0 ? added : added.WithLeadingTrivia(IndentationOf(usings[at - 1])));
        }

        // What stands above the first one, a licence perhaps, stays on top.
        return usings.Replace(usings[0], usings[0].WithLeadingTrivia(IndentationOf(usings[0]))).Insert(0, added.WithLeadingTrivia(usings[0].GetLeadingTrivia()));
    }

    private static CompilationUnitSyntax WithFirst(CompilationUnitSyntax root, SyntaxList<UsingDirectiveSyntax> usings)
    {
        var first = root.Members[0];
        var above = first.GetLeadingTrivia();
        return root.ReplaceNode(first, first.WithLeadingTrivia(LineBreakOf(root))).WithUsings(usings.Replace(usings[0], usings[0].WithLeadingTrivia(above)));
    }

    private static IEnumerable<SyntaxTrivia> IndentationOf(SyntaxNode node)
    {
        var leading = node.GetLeadingTrivia();
        return leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? [leading[leading.Count - 1]] : [];
    }

    private static SyntaxTrivia LineBreakOf(CompilationUnitSyntax root)
    {
        var trivia = root.DescendantTrivia().FirstOrDefault(static t => t.IsKind(SyntaxKind.EndOfLineTrivia));
        return trivia.IsKind(SyntaxKind.EndOfLineTrivia) ? trivia : SyntaxFactory.LineFeed;
    }
}
