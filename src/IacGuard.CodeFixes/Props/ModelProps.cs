using IacGuard.Cdk;
using IacGuard.Cdk.Knowledge;
using IacGuard.CodeFixes.Editing;
using IacGuard.Model;
using Microsoft.CodeAnalysis;

namespace IacGuard.CodeFixes.Props;

/// <summary>Props of higher constructs, by the construct models read backwards.</summary>
internal sealed class ModelProps : IPropFinder
{
    // A fix that changes much else is a decision, not a fix.
    private const int MostSideEffects = 1;

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
                if (PropEdit.Of(symbols, creation.PropsClass, setting.Path, p => Value(symbols, p, setting)) is { } edit)
                {
                    return edit;
                }
            }
        }

        return null;
    }

    private static WholeValue? Value(CdkSymbols symbols, IPropertySymbol property, PropSetting setting) => setting.Kind switch
    {
        PropSettingKind.Boolean => Literals.For(property, new ScalarValue(setting.Text, ScalarKind.Boolean, SourceSpan.None)),
        PropSettingKind.Literal => Literals.For(property, new ScalarValue(setting.Text, ScalarKind.String, SourceSpan.None)),
        PropSettingKind.EnumMember or PropSettingKind.StaticMember => WrittenValues.Member(symbols, PropSymbols.WithoutNullable(property.Type), setting.Text.Substring(setting.Text.LastIndexOf('.') + 1)),
        PropSettingKind.Duration => WrittenValues.Duration(setting.Text),
        _ => null,
    };
}
