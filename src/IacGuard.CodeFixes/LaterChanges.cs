using IacGuard.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes;

/// <summary>Statements that change a resource after its construct was created: what they set or delete, a prop does not change.</summary>
internal static class LaterChanges
{
    private static readonly HashSet<string> Sets = ["AddOverride", "AddPropertyOverride"];
    private static readonly HashSet<string> Deletes = ["AddDeletionOverride", "AddPropertyDeletionOverride"];

    /// <summary>Whether the finding is about what a later statement does.</summary>
    public static bool Hold(Diagnostic diagnostic, CancellationToken cancellation) =>
        diagnostic.Location is { SourceTree: { } tree, SourceSpan: var span } && tree.GetRoot(cancellation).FindNode(span, getInnermostNodeForTie: true) is { } node
        && (IsSet(node) || IsDeleted(node, diagnostic));

    private static bool IsSet(SyntaxNode node) =>
        node.AncestorsAndSelf().TakeWhile(static n => n is not StatementSyntax and not MemberDeclarationSyntax).Any(static n =>
            n is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax or ElementAccessExpressionSyntax, Parent: ExpressionStatementSyntax }
            || (n is InvocationExpressionSyntax call && Sets.Contains(NameOf(call))));

    // Such a finding is at the construct: nothing is there that it could point at. Whose property is deleted is not asked: a fix too few is no harm.
    private static bool IsDeleted(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FindingProperties.Property, out var property) && property is { Length: > 0 }
        && (node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.DescendantNodes().OfType<InvocationExpressionSyntax>() ?? []).Any(call =>
            Deletes.Contains(NameOf(call)) && (TextOf(call) is not { } path || Overlap(property, path)));

    private static bool Overlap(string property, string path) => path.StartsWith(property, StringComparison.Ordinal) || property.StartsWith(path, StringComparison.Ordinal);

    private static string? TextOf(InvocationExpressionSyntax call)
    {
        const string Properties = "Properties.";
        return call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string text } }, ..]
            ? text.StartsWith(Properties, StringComparison.Ordinal) ? text.Substring(Properties.Length) : text
            : null;
    }

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => "",
    };
}
