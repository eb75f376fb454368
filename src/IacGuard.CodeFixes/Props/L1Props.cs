using IacGuard.Cdk;
using IacGuard.CodeFixes.Editing;
using IacGuard.Model;
using Microsoft.CodeAnalysis;

namespace IacGuard.CodeFixes.Props;

/// <summary>
/// Props of L1 constructs (<c>Cfn*</c>): they are CloudFormation's properties one by one, under names that differ in case only. Structs below
/// them are named by the type that the jsii compiler noted on the property.
/// </summary>
internal sealed class L1Props : IPropFinder
{
    private const string StructSuffix = "Property\"";

    /// <inheritdoc />
    public PropEdit? Find(CdkSymbols symbols, ConstructCreation creation, WantedValue wanted) =>
        creation.Class.Name.StartsWith("Cfn", StringComparison.Ordinal) && wanted.Path.IndexOf('[') < 0
            ? Find(symbols, creation.Class, creation.PropsClass, wanted.Path.Split('.'), 0, wanted.Value)
            : null;

    private static PropEdit? Find(CdkSymbols symbols, INamedTypeSymbol owner, INamedTypeSymbol props, string[] path, int depth, ScalarValue wanted)
    {
        var property = PropSymbols.Of(props).FirstOrDefault(p => string.Equals(symbols.MemberOf(p), path[depth], StringComparison.OrdinalIgnoreCase));
        if (property is null)
        {
            return null;
        }

        if (depth == path.Length - 1)
        {
            return Literals.For(property, wanted) is { } literal ? new PropEdit(property.Name, literal) : null;
        }

        return StructOf(property, owner) is { } below && Find(symbols, owner, below, path, depth + 1, wanted) is { } inner
            ? new PropEdit(property.Name, new NestedValue(below, inner))
            : null;
    }

    private static INamedTypeSymbol? StructOf(IPropertySymbol property, INamedTypeSymbol owner)
    {
        var type = PropSymbols.TypeNote(property);
        var end = type.LastIndexOf(StructSuffix, StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var start = type.LastIndexOf('.', end) + 1;
        return owner.GetTypeMembers(type.Substring(start, end + StructSuffix.Length - 1 - start)).FirstOrDefault(static t => t.TypeKind == TypeKind.Class);
    }
}
