using System.Globalization;
using IacGuard.Cdk;
using IacGuard.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Props;

/// <summary>Writes what the CDK has names for: members of enums and classes, and durations.</summary>
internal static class WrittenValues
{
    private static readonly (int Seconds, string Unit)[] Units = [(86_400, "Days"), (3_600, "Hours"), (60, "Minutes"), (1, "Seconds")];

    /// <summary>A static member of a class or an enum by its jsii name; null when there is none.</summary>
    public static WholeValue? Member(CdkSymbols symbols, ITypeSymbol type, string name) =>
        type is INamedTypeSymbol owner && owner.GetMembers().FirstOrDefault(m => m.IsStatic && m is IFieldSymbol or IPropertySymbol && symbols.MemberOf(m) == name) is { } member
            ? new WholeValue(owner.Name + "." + member.Name, names => names.Member(owner, member.Name))
            : null;

    /// <summary>A duration of an amount and a factory, such as <c>90 minutes</c>, in the largest unit that it is a whole number of; null for another text.</summary>
    public static WholeValue? Duration(string text)
    {
        var words = text.Split(' ');
        if (words.Length != 2 || !int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
        {
            return null;
        }

        var unit = Units.FirstOrDefault(u => string.Equals(u.Unit, words[1], StringComparison.OrdinalIgnoreCase));
        var seconds = amount * unit.Seconds;
        var best = Units.FirstOrDefault(u => seconds > 0 && seconds % u.Seconds == 0);
        return best.Unit is null ? null : new WholeValue($"Duration.{best.Unit}({seconds / best.Seconds})", names => DurationOf(names, best.Unit, seconds / best.Seconds));
    }

    private static ExpressionSyntax DurationOf(TypeNames names, string unit, int amount)
    {
        var factory = names.Compilation.GetTypeByMetadataName("Amazon.CDK.Duration") is { } duration
            ? names.Member(duration, unit)
            : SyntaxFactory.ParseExpression("Amazon.CDK.Duration." + unit);
        return SyntaxFactory.InvocationExpression(factory, SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(
            SyntaxFactory.Argument(SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(amount))))));
    }
}
