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
    public void Apply(SyntaxEditor editor)
    {
        if (Creation.Props is { } props)
        {
            // Another fix may have changed what is inside.
            editor.ReplaceNode(props, (current, _) => Edits.Aggregate((BaseObjectCreationExpressionSyntax)current, (p, e) => PropsWriter.Apply(p, e, Names)));
            return;
        }

        var created = PropsWriter.Create(Creation.PropsClass, Edits, Names);
        if (Creation.Argument is { } argument)
        {
            editor.ReplaceNode(argument.Expression, created.WithTriviaFrom(argument.Expression));
            return;
        }

        editor.ReplaceNode(Creation.Node, (current, _) => WithArgument((ExpressionSyntax)current, created));
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
