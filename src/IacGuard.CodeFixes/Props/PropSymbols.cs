using IacGuard.Cdk;
using Microsoft.CodeAnalysis;

namespace IacGuard.CodeFixes.Props;

/// <summary>What the symbols of props classes tell.</summary>
internal static class PropSymbols
{
    private const string PropertyAttribute = "JsiiPropertyAttribute";

    /// <summary>The properties of a props class, those of its bases included.</summary>
    public static IEnumerable<IPropertySymbol> Of(INamedTypeSymbol props)
    {
        for (INamedTypeSymbol? type = props; type is not null; type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                yield return property;
            }
        }
    }

    /// <summary>The type that the jsii compiler noted on a property, as JSON; empty when it did not.</summary>
    public static string TypeNote(IPropertySymbol property)
    {
        var attribute = property.GetAttributes().FirstOrDefault(static a => a.AttributeClass?.Name == PropertyAttribute);
        return attribute is { ConstructorArguments.Length: > 1 } ? attribute.ConstructorArguments[1].Value as string ?? "" : "";
    }

    /// <summary>The class of a struct that is declared by its interface; null when the type is no struct of the CDK.</summary>
    public static INamedTypeSymbol? StructOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface } declared && declared.Name.StartsWith("I", StringComparison.Ordinal)
            ? declared.ContainingNamespace.GetTypeMembers(declared.Name.Substring(1)).FirstOrDefault(CdkSymbols.IsStruct)
            : null;

    /// <summary>A type without <c>?</c>.</summary>
    public static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
