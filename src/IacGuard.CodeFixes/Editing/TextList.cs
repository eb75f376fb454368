using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Editing;

/// <summary>
/// A list that is written out: <c>new[] { "a" }</c>, <c>new string[] { "a" }</c> or <c>["a"]</c>. The oldest Roslyn has no class for the last: its nodes
/// are known by their kinds, and written anew.
/// </summary>
internal static class TextList
{
    // SyntaxKind.CollectionExpression, ExpressionElement: since Roslyn 4.7.
    private const int CollectionExpression = 9076;
    private const int ExpressionElement = 9077;

    /// <summary>Whether a node holds the items of a list.</summary>
    public static bool IsList(SyntaxNode node) => IsCollection(node) || node.IsKind(SyntaxKind.ArrayInitializerExpression) || node.IsKind(SyntaxKind.CollectionInitializerExpression);

    /// <summary>The node that holds the items of a list that an expression writes out; null when it is none.</summary>
    public static SyntaxNode? In(ExpressionSyntax? expression) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax { Initializer: var items } => items,
        ArrayCreationExpressionSyntax { Initializer: var items } => items,
        { } other when IsCollection(other) => other,
        _ => null,
    };

    /// <summary>The assignment that gives a list to a property; null when it is used otherwise.</summary>
    public static AssignmentExpressionSyntax? AssignmentOf(SyntaxNode list) => (IsCollection(list) ? list.Parent : list.Parent?.Parent) as AssignmentExpressionSyntax;

    /// <summary>The items; what a collection spreads is one of them.</summary>
    public static IReadOnlyList<SyntaxNode> Items(SyntaxNode list) =>
        [.. list.ChildNodes().Select(static item => item.RawKind == ExpressionElement ? item.ChildNodes().First() : item)];

    /// <summary>The list with other items in the place of its own.</summary>
    public static SyntaxNode With(SyntaxNode list, IEnumerable<ExpressionSyntax> items) =>
        IsCollection(list) ? Parsed(list, items) : WithItems((InitializerExpressionSyntax)list, items);

    /// <summary>The list with one item replaced by others.</summary>
    public static SyntaxNode Replace(SyntaxNode list, ExpressionSyntax item, IReadOnlyList<ExpressionSyntax> items)
    {
        if (list is InitializerExpressionSyntax { Expressions: var old } initializer)
        {
            return items.Skip(1).Aggregate(
                (List: initializer.WithExpressions(old.Replace(item, items[0])), At: old.IndexOf(item) + 1),
                static (all, next) => (all.List.WithExpressions(all.List.Expressions.Insert(all.At, next)), all.At + 1)).List;
        }

        // Nodes of a collection can be copied with what they hold.
        var element = item.Parent!;
        return list.ReplaceNode(element, items.Select(one => element.ReplaceNode(item, one)));
    }

    private static bool IsCollection(SyntaxNode node) => node.RawKind == CollectionExpression;

    private static ExpressionSyntax Parsed(SyntaxNode list, IEnumerable<ExpressionSyntax> items) => SyntaxFactory
        .ParseExpression("[" + string.Join(", ", items.Select(static item => item.ToString())) + "]", options: (CSharpParseOptions)list.SyntaxTree.Options)
        .WithTriviaFrom(list);

    private static InitializerExpressionSyntax WithItems(InitializerExpressionSyntax list, IEnumerable<ExpressionSyntax> items)
    {
        var all = items.ToList();
        var parts = new List<SyntaxNodeOrToken>();
        for (var i = 0; i < all.Count; i++)
        {
            parts.Add(i == all.Count - 1 ? all[i].WithTrailingTrivia(list.Expressions.Last().GetTrailingTrivia()) : all[i]);
            if (i < all.Count - 1)
            {
                parts.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space));
            }
        }

        return list.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(new SyntaxNodeOrTokenList(parts)));
    }
}
