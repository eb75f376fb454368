using IacGuard.CodeFixes.Props;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Editing;

/// <summary>Writes edits into the creation of a props object, keeping comments and layout.</summary>
internal static class PropsWriter
{
    /// <summary>Whether an edit can be written: what it goes into is an initializer, not the result of something else.</summary>
    public static bool CanApply(BaseObjectCreationExpressionSyntax? props, PropEdit edit)
    {
        if (props?.Initializer is not { } initializer || edit.Value is not NestedValue nested || Find(initializer, edit.Property) is not { } assignment)
        {
            return props?.Initializer is null || props.Initializer.IsKind(SyntaxKind.ObjectInitializerExpression);
        }

        return assignment.Right is BaseObjectCreationExpressionSyntax below && CanApply(below, nested.Inner);
    }

    /// <summary>Creates a props object with edits.</summary>
    public static ObjectCreationExpressionSyntax Create(INamedTypeSymbol type, IEnumerable<PropEdit> edits, TypeNames names)
    {
        var created = SyntaxFactory.ObjectCreationExpression(names.Of(type))
            .WithNewKeyword(SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithInitializer(EmptyInitializer());
        return (ObjectCreationExpressionSyntax)edits.Aggregate((BaseObjectCreationExpressionSyntax)created, (props, edit) => Apply(props, edit, names));
    }

    /// <summary>A props object with an edit.</summary>
    public static BaseObjectCreationExpressionSyntax Apply(BaseObjectCreationExpressionSyntax props, PropEdit edit, TypeNames names)
    {
        var initializer = props.Initializer ?? EmptyInitializer();
        var changed = Find(initializer, edit.Property) is { } assignment
            ? initializer.ReplaceNode(assignment.Right, Value(assignment.Right, edit.Value, names).WithTriviaFrom(assignment.Right))
            : Append(initializer, Assignment(edit, names));
        return props.Initializer is null ? WithInitializer(props, changed) : props.WithInitializer(changed);
    }

    private static BaseObjectCreationExpressionSyntax WithInitializer(BaseObjectCreationExpressionSyntax props, InitializerExpressionSyntax initializer)
    {
        if (props is ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } explicitly)
        {
            return explicitly.WithType(explicitly.Type.WithoutTrailingTrivia()).WithArgumentList(null).WithInitializer(initializer.WithTrailingTrivia(explicitly.GetTrailingTrivia()));
        }

        return props.WithoutTrailingTrivia().WithInitializer(initializer.WithTrailingTrivia(props.GetTrailingTrivia()));
    }

    private static ExpressionSyntax Value(ExpressionSyntax? there, PropValue value, TypeNames names) => value switch
    {
        WholeValue whole => whole.Make(names),
        MadeValue made => made.Use(names, made.Make(names)),
        NestedValue nested when there is BaseObjectCreationExpressionSyntax below => Apply(below, nested.Inner, names),
        NestedValue nested => Create(nested.Struct, [nested.Inner], names),
        _ => throw new InvalidOperationException("a value of another kind"),
    };

    private static AssignmentExpressionSyntax? Find(InitializerExpressionSyntax initializer, string property) =>
        initializer.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(a => a.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property);

    private static AssignmentExpressionSyntax Assignment(PropEdit edit, TypeNames names) =>
        SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxFactory.IdentifierName(edit.Property).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
            Value(null, edit.Value, names));

    private static InitializerExpressionSyntax EmptyInitializer() => SyntaxFactory.InitializerExpression(
        SyntaxKind.ObjectInitializerExpression,
        SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
        default,
        SyntaxFactory.Token(SyntaxKind.CloseBraceToken));

    private static InitializerExpressionSyntax Append(InitializerExpressionSyntax initializer, ExpressionSyntax added)
    {
        var expressions = initializer.Expressions;
        if (expressions.Count == 0)
        {
            var open = initializer.OpenBraceToken.TrailingTrivia.Any() ? initializer.OpenBraceToken : initializer.OpenBraceToken.WithTrailingTrivia(SyntaxFactory.Space);
            return initializer.WithOpenBraceToken(open).WithExpressions(SyntaxFactory.SingletonSeparatedList(added.WithTrailingTrivia(SyntaxFactory.Space)));
        }

        var last = expressions[expressions.Count - 1];
        var isOnOwnLines = last.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var parts = expressions.GetWithSeparators().ToList();
        var hasLastComma = expressions.SeparatorCount == expressions.Count;
        var end = isOnOwnLines ? SyntaxFactory.TriviaList(LineBreak(initializer)) : hasLastComma ? parts[parts.Count - 1].GetTrailingTrivia() : last.GetTrailingTrivia();
        if (!hasLastComma)
        {
            // What stands behind the last value, a comment perhaps, goes behind its comma.
            var behind = isOnOwnLines ? last.GetTrailingTrivia() : SyntaxFactory.TriviaList(SyntaxFactory.Space);
            parts[parts.Count - 1] = last.WithoutTrailingTrivia();
            parts.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(behind));
        }
        else if (!isOnOwnLines)
        {
            parts[parts.Count - 1] = parts[parts.Count - 1].AsToken().WithTrailingTrivia(SyntaxFactory.Space);
        }

        var indented = isOnOwnLines ? added.WithLeadingTrivia(last.GetLeadingTrivia().Where(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1)) : added;
        parts.Add(hasLastComma ? indented : indented.WithTrailingTrivia(end));
        if (hasLastComma)
        {
            parts.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(end));
        }

        return initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(new SyntaxNodeOrTokenList(parts)));
    }

    private static SyntaxTrivia LineBreak(SyntaxNode node)
    {
        var trivia = node.DescendantTrivia().FirstOrDefault(static t => t.IsKind(SyntaxKind.EndOfLineTrivia));
        return trivia.IsKind(SyntaxKind.EndOfLineTrivia) ? trivia : SyntaxFactory.ElasticLineFeed;
    }
}
