using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IacGuard.CodeFixes.Props;

/// <summary>Writes values of CloudFormation as C# expressions.</summary>
internal static class Literals
{
    /// <summary>A value as a property takes it; null when its type takes no such value.</summary>
    public static WholeValue? For(IPropertySymbol property, ScalarValue value)
    {
        var note = PropSymbols.TypeNote(property);
        return PropSymbols.WithoutNullable(property.Type).SpecialType switch
        {
            SpecialType.System_Boolean => Boolean(value),
            SpecialType.System_Double => Number(value),
            SpecialType.System_String => Text(value.Text),
            SpecialType.System_Object when note.IndexOf("\"boolean\"", StringComparison.Ordinal) >= 0 => Boolean(value),
            SpecialType.System_Object when note.IndexOf("\"number\"", StringComparison.Ordinal) >= 0 => Number(value),
            _ => null,
        };
    }

    private static WholeValue? Boolean(ScalarValue value) => value.TryGetBoolean(out var isTrue) ? Parsed(isTrue ? "true" : "false") : null;

    private static WholeValue? Number(ScalarValue value) => value.TryGetNumber(out _) ? Parsed(value.Text) : null;

    private static WholeValue Text(string text) => Parsed(SyntaxFactory.Literal(text).Text);

    private static WholeValue Parsed(string expression) => new(expression, _ => SyntaxFactory.ParseExpression(expression));
}
