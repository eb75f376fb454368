using System.Collections.Immutable;
using IacGuard.CodeFixes.Iam;
using IacGuard.Rules.Iam.Data;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes;

/// <summary>
/// Replaces a wildcard of one service, such as <c>sqs:*</c>, by the actions that the solution calls through the AWS SDK for .NET. Offered only where
/// such calls exist and the action of each can be told.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ActionsInUseFixProvider : CodeFixProvider
{
    private const int MaxNamed = 6;

    // SyntaxKind.ExpressionElement, since Roslyn 4.7.
    private const int ExpressionElement = 9077;

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IG1004", "IG1005", "IG1006");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax { Token.Value: string pattern } literal
                && Item(literal) is not null
                && await ActionsFor(context.Document.Project.Solution, pattern, context.CancellationToken) is { } actions)
            {
                var named = string.Join(", ", actions.Take(MaxNamed)) + (actions.Count > MaxNamed ? $" and {actions.Count - MaxNamed} more" : "");
                context.RegisterCodeFix(
                    CodeAction.Create($"Allow what this solution calls: {named}", c => ApplyAsync(context.Document, literal, actions, c), nameof(ActionsInUseFixProvider)),
                    diagnostic);
            }
        }
    }

    // Only of the wildcard's own service: what else the code calls needs a statement of its own.
    private static async Task<IReadOnlyList<string>?> ActionsFor(Solution solution, string pattern, CancellationToken cancellation)
    {
        var colon = pattern.IndexOf(':');
        if (colon <= 0 || pattern.IndexOf('*') < colon)
        {
            return null;
        }

        var called = await CallsInSolution.FindAsync(solution, pattern.Substring(0, colon).ToLowerInvariant(), cancellation);
        var covered = called?.Where(a => Wildcard.Matches(pattern, a)).ToList();
        return covered is { Count: > 0 } ? covered : null;
    }

    private static async Task<Document> ApplyAsync(Document document, LiteralExpressionSyntax literal, IReadOnlyList<string> actions, CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation))!;
        var written = new HashSet<string>(Siblings(literal)!.Where(s => s != literal).Select(static s => s.Token.ValueText), StringComparer.OrdinalIgnoreCase);
        var item = Item(literal)!;
        var items = actions.Where(a => !written.Contains(a)).Select(a => item == literal ? Text(a) : item.ReplaceNode(literal, Text(a)).WithoutTrivia()).ToList();
        if (items.Count > 0)
        {
            items[0] = items[0].WithLeadingTrivia(item.GetLeadingTrivia());
            items[items.Count - 1] = items[items.Count - 1].WithTrailingTrivia(item.GetTrailingTrivia());
        }

        return document.WithSyntaxRoot(items.Count > 0 ? root.ReplaceNode(item, items) : root.ReplaceNode(item.Parent!, Without(item.Parent!, item)));
    }

    // What stands behind the last item, a space or a line break, stays there.
    private static SyntaxNode Without(SyntaxNode list, SyntaxNode item)
    {
        var rest = list.RemoveNode(item, SyntaxRemoveOptions.KeepNoTrivia)!;
        return list.ChildNodes().Last() == item && rest.ChildNodes().LastOrDefault() is { } last
            ? rest.ReplaceNode(last, last.WithTrailingTrivia(item.GetTrailingTrivia()))
            : rest;
    }

    // What stands in the list for an action: the text itself in an array, an argument of AddActions, an element of a collection expression (for
    // which the oldest Roslyn has no class).
    private static SyntaxNode? Item(LiteralExpressionSyntax literal) => literal.Parent switch
    {
        InitializerExpressionSyntax => literal,
        ArgumentSyntax { Parent: ArgumentListSyntax } argument => argument,
        { RawKind: ExpressionElement } element => element,
        _ => null,
    };

    private static IEnumerable<LiteralExpressionSyntax>? Siblings(LiteralExpressionSyntax literal) =>
        Item(literal)?.Parent?.ChildNodes().Select(static n => n as LiteralExpressionSyntax ?? n.ChildNodes().FirstOrDefault() as LiteralExpressionSyntax).OfType<LiteralExpressionSyntax>();

    private static SyntaxNode Text(string text) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
