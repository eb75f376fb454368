using IacGuard.Cdk;
using IacGuard.Cdk.Knowledge;
using Microsoft.CodeAnalysis;

namespace IacGuard.CodeFixes.Tests.Scaffolding;

/// <summary>The L1 classes of the CDK by CloudFormation type, and the C# properties of their structs by CloudFormation name.</summary>
internal sealed class L1Classes
{
    private readonly Dictionary<string, INamedTypeSymbol> byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, INamedTypeSymbol> byFqn = new(StringComparer.Ordinal);
    private readonly CdkSymbols symbols;
    private readonly L1Names names;

    public L1Classes(Compilation compilation)
    {
        symbols = CdkSymbols.TryFind(compilation)!;
        names = CdkKnowledge.For(symbols.Version, []).L1;
        var library = compilation.GetTypeByMetadataName("Amazon.CDK.Stack")!.ContainingAssembly;
        Collect(library.GlobalNamespace);
    }

    /// <summary>The class of a CloudFormation type; null when the CDK has none.</summary>
    public INamedTypeSymbol? Find(string type) => byType.TryGetValue(type, out var found) ? found : null;

    /// <summary>The props struct of a class.</summary>
    public INamedTypeSymbol? PropsOf(INamedTypeSymbol type) => byFqn.TryGetValue(symbols.FqnOf(type) + "Props", out var props) ? props : null;

    /// <summary>The C# property of a struct that sets a CloudFormation property, and the struct that it holds or holds a list or map of.</summary>
    public (IPropertySymbol Property, INamedTypeSymbol? Holds)? Property(INamedTypeSymbol structType, string cloudFormationName)
    {
        var fqn = symbols.FqnOf(structType)!;
        foreach (var property in structType.GetMembers().OfType<IPropertySymbol>())
        {
            if (symbols.MemberOf(property) is { } name && names.PropertyName(fqn, name) == cloudFormationName)
            {
                return (property, names.StructOf(fqn, name) is { } nested && byFqn.TryGetValue(nested, out var held) ? held : null);
            }
        }

        return null;
    }

    /// <summary>The C# property of a class that is an attribute of its resource, such as <c>AttrArn</c>; null when there is none.</summary>
    public string? Attribute(INamedTypeSymbol type, string attribute) =>
        type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => symbols.MemberOf(p) is { } name && names.Attribute(symbols.FqnOf(type)!, name) == attribute)?.Name;

    private void Collect(INamespaceSymbol space)
    {
        foreach (var type in space.GetTypeMembers())
        {
            Collect(type);
        }

        foreach (var inner in space.GetNamespaceMembers())
        {
            Collect(inner);
        }
    }

    private void Collect(INamedTypeSymbol type)
    {
        if (symbols.FqnOf(type) is { } fqn && type.TypeKind == TypeKind.Class)
        {
            byFqn[fqn] = type;
            if (type.Name.StartsWith("Cfn", StringComparison.Ordinal) && names.TypeOf(fqn) is { } resource)
            {
                byType[resource] = type;
            }
        }

        foreach (var nested in type.GetTypeMembers())
        {
            Collect(nested);
        }
    }
}
