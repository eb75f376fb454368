using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Editing;

/// <summary>How a file is laid out: what a fix writes keeps to it. An initializer that would make a line too long is broken, one property to a line.</summary>
/// <param name="Indent">The white space before the line that is written into.</param>
/// <param name="Limit">The longest line: 120 characters, or as long as the file's longest.</param>
/// <param name="LineBreak">The file's line break.</param>
internal sealed record LineLayout(string Indent, int Limit, string LineBreak)
{
    private const int UsualLimit = 120;

    /// <summary>The layout at a node.</summary>
    public static LineLayout At(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(node.SpanStart);
        var first = text.Lines[0];
        return new LineLayout(
            new string([.. line.ToString().TakeWhile(char.IsWhiteSpace)]),
            Math.Max(UsualLimit, text.Lines.Max(static l => l.Span.Length)),
            first.SpanIncludingLineBreak.Length - first.Span.Length == 2 ? "\r\n" : "\n");
    }

    /// <summary>What stands on the line of a node beside it, in characters.</summary>
    public static int Beside(SyntaxNode node)
    {
        var line = node.SyntaxTree.GetText().Lines.GetLineFromPosition(node.SpanStart);
        return node.SpanStart - line.Start + Math.Max(0, line.End - node.Span.End);
    }

    /// <summary>An expression, broken where it does not fit into its line.</summary>
    /// <param name="expression">The expression, on one line or laid out already.</param>
    /// <param name="beside">The characters that stand beside it on its line.</param>
    public TExpression Fit<TExpression>(TExpression expression, int beside)
        where TExpression : ExpressionSyntax
    {
        if (beside + expression.Span.Length <= Limit || expression.DescendantTrivia().Any(static t => !t.IsKind(SyntaxKind.WhitespaceTrivia))
            || expression.DescendantNodesAndSelf().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault(static c => c.Initializer is { Expressions.Count: > 0 }) is not { } created)
        {
            return expression;
        }

        return created == (SyntaxNode)expression ? (TExpression)(ExpressionSyntax)Broken(created) : expression.ReplaceNode(created, Broken(created));
    }

    private BaseObjectCreationExpressionSyntax Broken(BaseObjectCreationExpressionSyntax created)
    {
        var initializer = created.Initializer!;
        var inner = this with { Indent = Indent + (Indent.Contains('\t') ? "\t" : "    ") };
        var parts = initializer.Expressions.SelectMany(e => new SyntaxNodeOrToken[]
        {
            inner.OnOwnLine(e.WithoutTrivia()),
            SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(Ends()),
        });
        var broken = initializer
            .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(Ends().Add(SyntaxFactory.Whitespace(Indent))).WithTrailingTrivia(Ends()))
            .WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(new SyntaxNodeOrTokenList(parts)))
            .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(SyntaxFactory.Whitespace(Indent)).WithTrailingTrivia(initializer.GetTrailingTrivia()));
        var before = initializer.GetFirstToken().GetPreviousToken();
        return before.Span.Length == 0 || !created.FullSpan.Contains(before.Span) ? created.WithInitializer(broken) : created.ReplaceToken(before, before.WithTrailingTrivia()).WithInitializer(broken);
    }

    private ExpressionSyntax OnOwnLine(ExpressionSyntax property) =>
        (property is AssignmentExpressionSyntax { Right: var right } assignment
            ? assignment.ReplaceNode(right, Fit(right, Indent.Length + assignment.Span.Length - right.Span.Length + 1))
            : property).WithLeadingTrivia(SyntaxFactory.Whitespace(Indent));

    private SyntaxTriviaList Ends() => SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(LineBreak));
}
