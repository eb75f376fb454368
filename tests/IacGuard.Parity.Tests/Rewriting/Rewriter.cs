using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Parity.Tests.Rewriting;

/// <summary>Writes a file of code in another form.</summary>
internal static class Rewriter
{
    /// <summary>All forms.</summary>
    public static IReadOnlyList<Form> Forms { get; } =
        [.. ExpressionForm.All, .. LiteralForm.All, .. StatementForm.All, .. MemberForm.All, .. BodyForm.All, .. CreationForm.All, .. ArrayForm.All];

    /// <summary>The file with some of its sites in another form; null where the form fits none of them.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="model">Its meaning.</param>
    /// <param name="form">The form.</param>
    /// <param name="takes">Whether a site is rewritten, asked for each that fits.</param>
    public static string? Rewrite(SyntaxTree tree, SemanticModel model, Form form, Func<bool> takes)
    {
        var root = tree.GetRoot();
        var sites = root.DescendantNodes().Where(n => form.Rewrite(n, n.ToString(), model, 0) is not null && takes()).ToList();
        if (form.IsForOuterSites)
        {
            sites.RemoveAll(s => s.Ancestors().Any(sites.Contains));
        }

        if (sites.Count == 0)
        {
            return null;
        }

        var numbers = sites.Select(static (site, index) => (site, index)).ToDictionary(static p => p.site, static p => p.index);
        var members = new List<(SyntaxNode Type, string Member)>();
        return root.ReplaceNodes(sites.Concat(sites.Select(TypeOf)).Distinct(), Replace).ToFullString();

        SyntaxNode Replace(SyntaxNode original, SyntaxNode rewritten)
        {
            if (!numbers.TryGetValue(original, out var number))
            {
                return ((TypeDeclarationSyntax)rewritten).AddMembers([.. members.Where(m => m.Type == original).Select(static m => SyntaxFactory.ParseMemberDeclaration(m.Member)!)]);
            }

            var written = form.Rewrite(original, rewritten.ToString(), model, number)!;
            if (written.Member is { } member)
            {
                members.Add((TypeOf(original), member));
            }

            return Parsed(original, written.Text).WithTriviaFrom(original);
        }
    }

    private static TypeDeclarationSyntax TypeOf(SyntaxNode site) => site.FirstAncestorOrSelf<TypeDeclarationSyntax>()!;

    // Several statements stand for one: a block whose braces are not written.
    private static SyntaxNode Parsed(SyntaxNode original, string text) => original is ExpressionSyntax
        ? SyntaxFactory.ParseExpression(text)
        : ((BlockSyntax)SyntaxFactory.ParseStatement("{" + text + "}"))
            .WithOpenBraceToken(SyntaxFactory.MissingToken(SyntaxKind.OpenBraceToken)).WithCloseBraceToken(SyntaxFactory.MissingToken(SyntaxKind.CloseBraceToken));
}
