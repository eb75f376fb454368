using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace IacGuard.CodeFixes.Props;

/// <summary>Writes values of CloudFormation as C# expressions.</summary>
internal static class Literals
{
    /// <summary>A value as a property takes it; null when its type takes no such value.</summary>
    public static Func<SyntaxGenerator, ExpressionSyntax>? For(IPropertySymbol property, ScalarValue value)
    {
        var note = PropSymbols.TypeNote(property);
        return PropSymbols.WithoutNullable(property.Type).SpecialType switch
        {
            SpecialType.System_Boolean => Boolean(value),
            SpecialType.System_Double => Number(value),
            SpecialType.System_String => _ => Text(value.Text),
            SpecialType.System_Object when note.IndexOf("\"boolean\"", StringComparison.Ordinal) >= 0 => Boolean(value),
            SpecialType.System_Object when note.IndexOf("\"number\"", StringComparison.Ordinal) >= 0 => Number(value),
            _ => null,
        };
    }

    /// <summary><c>true</c> or <c>false</c>; null when the value is neither.</summary>
    public static Func<SyntaxGenerator, ExpressionSyntax>? Boolean(ScalarValue value) =>
        value.TryGetBoolean(out var isTrue)
            ? _ => SyntaxFactory.LiteralExpression(isTrue ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression)
            : null;

    /// <summary>A number; null when the value is none.</summary>
    public static Func<SyntaxGenerator, ExpressionSyntax>? Number(ScalarValue value) =>
        value.TryGetNumber(out _) ? _ => SyntaxFactory.ParseExpression(value.Text) : null;

    private static LiteralExpressionSyntax Text(string text) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
