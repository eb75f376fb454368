using System.Globalization;
using IacGuard.Cdk;
using IacGuard.Cdk.Knowledge;
using IacGuard.CodeFixes.Editing;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Props;

/// <summary>Props of higher constructs, by the construct models read backwards.</summary>
internal sealed class ModelProps : IPropFinder
{
    // A fix that changes much else is a decision, not a fix.
    private const int MostSideEffects = 1;

    private static readonly (int Seconds, string Unit)[] Units = [(86_400, "Days"), (3_600, "Hours"), (60, "Minutes"), (1, "Seconds")];

    /// <inheritdoc />
    public PropEdit? Find(CdkSymbols symbols, ConstructCreation creation, WantedValue wanted)
    {
        if (symbols.FqnOf(creation.Class) is not { } fqn || wanted.ConstructPath is null)
        {
            return null;
        }

        // Which part of the path is the construct's own is not known here; the shortest end that the model knows is its resource.
        var parts = wanted.ConstructPath.Split('/');
        for (var i = parts.Length - 1; i > 0; i--)
        {
            var resource = string.Join("/", parts.Skip(i));
            foreach (var setting in PropSettings.Find(symbols.Version, wanted.FeatureFlags, fqn, resource, wanted.Path, wanted.Value).Where(static s => s.SideEffects <= MostSideEffects))
            {
                if (Edit(symbols, creation.PropsClass, setting, 0) is { } edit)
                {
                    return edit;
                }
            }
        }

        return null;
    }

    private static PropEdit? Edit(CdkSymbols symbols, INamedTypeSymbol props, PropSetting setting, int depth)
    {
        if (PropSymbols.Of(props).FirstOrDefault(p => symbols.MemberOf(p) == setting.Path[depth]) is not { } property)
        {
            return null;
        }

        if (depth == setting.Path.Count - 1)
        {
            return Value(symbols, property, setting) is { } value ? new PropEdit(property.Name, value) : null;
        }

        return PropSymbols.StructOf(property.Type) is { } below && Edit(symbols, below, setting, depth + 1) is { } inner
            ? new PropEdit(property.Name, new NestedValue(below, inner))
            : null;
    }

    private static WholeValue? Value(CdkSymbols symbols, IPropertySymbol property, PropSetting setting) => setting.Kind switch
    {
        PropSettingKind.Boolean => Literals.For(property, new ScalarValue(setting.Text, ScalarKind.Boolean, SourceSpan.None)),
        PropSettingKind.Literal => Literals.For(property, new ScalarValue(setting.Text, ScalarKind.String, SourceSpan.None)),
        PropSettingKind.EnumMember or PropSettingKind.StaticMember => Member(symbols, PropSymbols.WithoutNullable(property.Type), setting.Text.Substring(setting.Text.LastIndexOf('.') + 1)),
        PropSettingKind.Duration => Duration(setting.Text),
        _ => null,
    };

    private static WholeValue? Member(CdkSymbols symbols, ITypeSymbol type, string name) =>
        type is INamedTypeSymbol owner && owner.GetMembers().FirstOrDefault(m => m.IsStatic && m is IFieldSymbol or IPropertySymbol && symbols.MemberOf(m) == name) is { } member
            ? new WholeValue(owner.Name + "." + member.Name, names => names.Member(owner, member.Name))
            : null;

    private static WholeValue? Duration(string text)
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
