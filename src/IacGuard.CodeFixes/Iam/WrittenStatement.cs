using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Iam;

/// <summary>A policy statement that is created with its actions and resources in lists of texts.</summary>
/// <param name="Creation">The creation of the statement.</param>
/// <param name="Actions">The list of actions.</param>
/// <param name="ActionNames">What is in it.</param>
/// <param name="Resources">The list of resources, whose only item is <c>*</c>.</param>
internal sealed record WrittenStatement(
    BaseObjectCreationExpressionSyntax Creation, InitializerExpressionSyntax Actions, IReadOnlyList<string> ActionNames, InitializerExpressionSyntax Resources)
{
    /// <summary>The statement that an item of its resources belongs to; null when it is written in another way.</summary>
    public static WrittenStatement? Around(SyntaxNode resource)
    {
        if (resource.FirstAncestorOrSelf<InitializerExpressionSyntax>() is not { Expressions.Count: 1, Parent.Parent: AssignmentExpressionSyntax assignment } resources
            || !IsNamed(assignment, "Resources") || assignment.Parent is not InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax props }
            || props.Parent?.Parent?.Parent is not BaseObjectCreationExpressionSyntax creation)
        {
            return null;
        }

        var actions = props.Initializer!.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(static a => IsNamed(a, "Actions"))?.Right;
        return ListOf(actions) is { } list && Texts(list) is { } names ? new WrittenStatement(creation, list, names, resources) : null;
    }

    private static bool IsNamed(AssignmentExpressionSyntax assignment, string name) => assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name;

    private static InitializerExpressionSyntax? ListOf(ExpressionSyntax? expression) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax { Initializer: var items } => items,
        ArrayCreationExpressionSyntax { Initializer: var items } => items,
        _ => null,
    };

    private static List<string>? Texts(InitializerExpressionSyntax list)
    {
        var texts = new List<string>();
        foreach (var item in list.Expressions)
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
