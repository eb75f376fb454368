using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Editing;

/// <summary>A local for what a fix makes, declared before the statement that is mended, as one would write it.</summary>
/// <param name="Name">The local's name.</param>
/// <param name="Before">The statement.</param>
internal sealed record MadeLocal(string Name, StatementSyntax Before)
{
    /// <summary>The method, or the file of statements, in which no other local has the name.</summary>
    public SyntaxNode Member => Before.Ancestors().First(static n => n is (MemberDeclarationSyntax and not GlobalStatementSyntax) or CompilationUnitSyntax);

    /// <summary>Where a construct's statement takes a local before it; null where it is made in a branch of an expression, in a lambda or outside of a block, or has no name to go by.</summary>
    /// <param name="creation">The construct.</param>
    /// <param name="suffix">What the local's name ends in.</param>
    public static MadeLocal? For(ConstructCreation creation, string suffix)
    {
        var between = creation.Node.Ancestors().TakeWhile(static n => n is not StatementSyntax).ToList();
        if (creation.Props is { } props && !creation.Node.Contains(props)
            || creation.Node.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax or SwitchSectionSyntax } statement
            || statement is not (LocalDeclarationStatementSyntax or ExpressionStatementSyntax or ReturnStatementSyntax)
            || between.Any(static n => n is AnonymousFunctionExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax or ConditionalAccessExpressionSyntax or BinaryExpressionSyntax)
            || NameOf(creation) is not { } name)
        {
            return null;
        }

        var local = new MadeLocal(name + suffix, statement);
        return local.Member.DescendantTokens().Any(t => t.IsKind(SyntaxKind.IdentifierToken) && t.ValueText == local.Name) ? null : local;
    }

    /// <summary>The statement that declares it, laid out as what is around it.</summary>
    /// <param name="value">What is made.</param>
    public StatementSyntax Declaration(ExpressionSyntax value)
    {
        var layout = LineLayout.At(Before);
        var start = $"var {Name} = ";
        return SyntaxFactory.ParseStatement(start + layout.Fit(value, layout.Indent.Length + start.Length + 1).ToFullString() + ";")
            .WithLeadingTrivia(BlankLinesBefore().Add(SyntaxFactory.Whitespace(layout.Indent)))
            .WithTrailingTrivia(SyntaxFactory.EndOfLine(layout.LineBreak));
    }

    /// <summary>The statement that is mended, without the blank lines before it, which stand before the declaration.</summary>
    public StatementSyntax Follow(StatementSyntax current) => current.WithLeadingTrivia(current.GetLeadingTrivia().Skip(BlankLinesBefore().Count));

    private SyntaxTriviaList BlankLinesBefore()
    {
        var leading = Before.GetLeadingTrivia();
        var blank = leading.TakeWhile(static t => t.IsKind(SyntaxKind.EndOfLineTrivia) || t.IsKind(SyntaxKind.WhitespaceTrivia)).ToList();
        var last = blank.FindLastIndex(static t => t.IsKind(SyntaxKind.EndOfLineTrivia));
        return SyntaxFactory.TriviaList(blank.Take(last + 1));
    }

    // The variable that takes the construct, else its id.
    private static string? NameOf(ConstructCreation creation)
    {
        var text = creation.Node.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: not "_" and var name } } => name,
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } => name,
            _ => creation.ArgumentList is { Arguments: { Count: >= 2 } arguments } && arguments[1].Expression is LiteralExpressionSyntax { Token.Value: string id } ? id : "",
        };
        var words = text.Split('_', '-', ' ', '.').Where(static w => w.Length > 0).Select(static w => char.ToUpperInvariant(w[0]) + w.Substring(1));
        var joined = string.Concat(words);
        return joined.Length > 0 && SyntaxFacts.IsValidIdentifier(joined) ? char.ToLowerInvariant(joined[0]) + joined.Substring(1) : null;
    }
}
