using IacGuard.Cdk;
using IacGuard.CodeFixes.Editing;
using IacGuard.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Props;

/// <summary>Props that a rule's fix names itself, for what no property of the resource can say.</summary>
internal static class NamedProps
{
    private const string Assembly = "aws-cdk-lib.";

    // What these say of instances, the construct that is given them does not change.
    private static readonly HashSet<string> Templates = ["LaunchTemplate", "MixedInstancesPolicy"];

    /// <summary>The edits of a construct's props; empty when the rule names none for its class, or one that this version of the CDK does not have.</summary>
    public static IReadOnlyList<PropEdit> Find(CdkSymbols symbols, ConstructCreation creation, IEnumerable<PropFix> fixes)
    {
        if (creation.Props?.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Any(static a => Templates.Contains(a.Left.ToString())) == true)
        {
            return [];
        }

        var edits = new List<PropEdit>();
        foreach (var fix in fixes.Where(f => IsOf(symbols, creation.Class, Assembly + f.Class)))
        {
            if (PropEdit.Of(symbols, creation.PropsClass, fix.Prop.Split('.'), p => Value(symbols, p, fix)) is not { } edit)
            {
                return [];
            }

            edits.Add(edit);
        }

        return edits;
    }

    private static bool IsOf(CdkSymbols symbols, INamedTypeSymbol created, string fqn)
    {
        for (INamedTypeSymbol? type = created; type is not null; type = type.BaseType)
        {
            if (symbols.FqnOf(type) == fqn)
            {
                return true;
            }
        }

        return false;
    }

    private static WholeValue? Value(CdkSymbols symbols, IPropertySymbol property, PropFix fix) =>
        Literals.For(property, fix.Value)
        ?? WrittenValues.Member(symbols, PropSymbols.WithoutNullable(property.Type), fix.Value.Text)
        ?? (property.Type.Name == "Duration" ? WrittenValues.Duration(fix.Value.Text) : null);
}
