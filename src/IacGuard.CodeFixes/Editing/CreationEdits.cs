using IacGuard.CodeFixes.Props;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace IacGuard.CodeFixes.Editing;

/// <summary>All edits of one construct's props.</summary>
/// <param name="Creation">The construct.</param>
/// <param name="Names">How types are named there.</param>
/// <param name="Edits">The edits.</param>
internal sealed record CreationEdits(ConstructCreation Creation, TypeNames Names, IReadOnlyList<PropEdit> Edits)
{
    /// <summary>Writes them into a document.</summary>
    /// <param name="editor">The document.</param>
    /// <param name="locals">The locals that other edits declare, by method and name; those of this one are added.</param>
    public void Apply(SyntaxEditor editor, ISet<(SyntaxNode, string)> locals)
    {
        var edits = Edits.Select(e => e.Value is MadeValue made && MadeLocal.For(Creation, made.Suffix) is { } local && locals.Add((local.Member, local.Name)) ? Declare(editor, e, made, local) : e).ToList();
        if (Creation.Props is { } props)
        {
            // Another fix may have changed what is inside.
            editor.ReplaceNode(props, (current, _) => LineLayout.At(props).Fit(edits.Aggregate((BaseObjectCreationExpressionSyntax)current, (p, e) => PropsWriter.Apply(p, e, Names)), LineLayout.Beside(props)));
            return;
        }

        var created = PropsWriter.Create(Creation.PropsClass, edits, Names);
        if (Creation.Argument is { } argument)
        {
            editor.ReplaceNode(argument.Expression, LineLayout.At(argument).Fit(created.WithTriviaFrom(argument.Expression), LineLayout.Beside(argument)));
            return;
        }

        editor.ReplaceNode(Creation.Node, (current, _) => WithArgument((ExpressionSyntax)current, LineLayout.At(Creation.Node).Fit(created, LineLayout.Beside(Creation.Node) + current.Span.Length + 2)));
    }

    private PropEdit Declare(SyntaxEditor editor, PropEdit edit, MadeValue made, MadeLocal local)
    {
        editor.InsertBefore(local.Before, local.Declaration(made.Make(Names)));
        editor.ReplaceNode(local.Before, (current, _) => local.Follow((StatementSyntax)current));
        return edit with { Value = new WholeValue(made.Text, names => made.Use(names, SyntaxFactory.IdentifierName(local.Name))) };
    }

    private ExpressionSyntax WithArgument(ExpressionSyntax node, ExpressionSyntax props) => node switch
    {
        InvocationExpressionSyntax call => call.WithArgumentList(WithArgument(call.ArgumentList, props)),
        BaseObjectCreationExpressionSyntax made => made.WithArgumentList(WithArgument(made.ArgumentList ?? SyntaxFactory.ArgumentList(), props)),
        _ => node,
    };

    private ArgumentListSyntax WithArgument(ArgumentListSyntax list, ExpressionSyntax props)
    {
        var isInPlace = list.Arguments.Count == Creation.Parameter.Ordinal && list.Arguments.All(static a => a.NameColon is null);
        var argument = SyntaxFactory.Argument(props);
        var added = isInPlace
            ? argument
            : argument.WithNameColon(SyntaxFactory.NameColon(Creation.Parameter.Name).WithTrailingTrivia(SyntaxFactory.Space));
        var parts = list.Arguments.GetWithSeparators().ToList();
        if (parts.Count > 0)
        {
            parts.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space));
        }

        parts.Add(added);
        return list.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(new SyntaxNodeOrTokenList(parts)));
    }
}
