using IacGuard.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Props;

/// <summary>What a construct that a fix makes takes over from the one that it is made for.</summary>
internal static class SourceProps
{
    /// <summary>The props of some names, where they can be written a second time without making anything twice.</summary>
    public static IReadOnlyList<(string Name, string Value)> Kept(ConstructCreation creation, params string[] names) =>
        [.. (creation.Props?.Initializer?.Expressions ?? default).OfType<AssignmentExpressionSyntax>().Select(static a => (Name: a.Left.ToString(), a.Right))
            .Where(a => names.Contains(a.Name) && IsPlain(a.Right)).Select(static a => (a.Name, a.Right.WithoutTrivia().ToString()))];

    /// <summary>Props as they stand in an initializer, each with a comma behind it.</summary>
    public static string Text(IEnumerable<(string Name, string Value)> props) => string.Concat(props.Select(static p => $"{p.Name} = {p.Value}, "));

    // What switches something off is not worth keeping.
    private static bool IsPlain(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax literal => !literal.IsKind(SyntaxKind.FalseLiteralExpression),
        IdentifierNameSyntax => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "UNENCRYPTED" } => false,
        MemberAccessExpressionSyntax { Expression: var below } => below is ThisExpressionSyntax || IsPlain(below),
        _ => false,
    };
}
