using IacGuard.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Iam;

/// <summary>A policy statement that is created with its actions and resources in lists of texts.</summary>
/// <param name="Creation">The creation of the statement.</param>
/// <param name="Actions">The list of actions; see <see cref="TextList"/>.</param>
/// <param name="ActionNames">What is in it.</param>
/// <param name="Resources">The list of resources, whose only item is <c>*</c>.</param>
internal sealed record WrittenStatement(BaseObjectCreationExpressionSyntax Creation, SyntaxNode Actions, IReadOnlyList<string> ActionNames, SyntaxNode Resources)
{
    /// <summary>The statement that an item of its resources belongs to; null when it is written in another way.</summary>
    public static WrittenStatement? Around(SyntaxNode resource)
    {
        if (resource.AncestorsAndSelf().FirstOrDefault(TextList.IsList) is not { } resources || TextList.Items(resources).Count != 1 || TextList.AssignmentOf(resources) is not { } assignment
            || !IsNamed(assignment, "Resources") || assignment.Parent is not InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax props }
            || props.Parent?.Parent?.Parent is not BaseObjectCreationExpressionSyntax creation)
        {
            return null;
        }

        var actions = props.Initializer!.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(static a => IsNamed(a, "Actions"))?.Right;
        return TextList.In(actions) is { } list && Texts(list) is { } names ? new WrittenStatement(creation, list, names, resources) : null;
    }

    private static bool IsNamed(AssignmentExpressionSyntax assignment, string name) => assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name;

    private static List<string>? Texts(SyntaxNode list)
    {
        var texts = new List<string>();
        foreach (var item in TextList.Items(list))
        {
            if (item is not LiteralExpressionSyntax { Token.Value: string text })
            {
                return null;
            }

            texts.Add(text);
        }

        return texts;
    }
}
