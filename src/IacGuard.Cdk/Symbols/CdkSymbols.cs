using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk;

/// <summary>
/// The CDK as a compilation sees it. Names of jsii classes, structs, enums and members are read off the attributes that the jsii compiler put on
/// the assembly; nothing is derived from C# names. Safe to use from several threads.
/// </summary>
public sealed class CdkSymbols
{
    private const string Namespace = "Amazon.JSII.Runtime.Deputy.";
    private readonly ConcurrentDictionary<ISymbol, string?> names = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> constructs = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> structs = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol construct;

    private CdkSymbols(INamedTypeSymbol construct, string version)
    {
        this.construct = construct;
        Version = version;
    }

    /// <summary>The version of aws-cdk-lib that the assembly was made from, such as <c>2.160.0</c>; empty when the assembly does not say.</summary>
    public string Version { get; }

    /// <summary>Finds the CDK; null when the compilation does not reference it.</summary>
    public static CdkSymbols? TryFind(Compilation compilation)
    {
        var construct = compilation.GetTypeByMetadataName("Constructs.Construct");
        var stack = compilation.GetTypeByMetadataName("Amazon.CDK.Stack");
        return construct is null || stack is null ? null : new CdkSymbols(construct, VersionOf(stack.ContainingAssembly));
    }

    /// <summary>Whether a type is a construct: <c>Constructs.Construct</c> or derived from it.</summary>
    public bool IsConstruct(ITypeSymbol? type) => type is not null && constructs.GetOrAdd(type, IsConstructUncached);

    /// <summary>The jsii name of a class, interface, struct or enum of a jsii library; null for other types.</summary>
    public string? FqnOf(ITypeSymbol? type) => type is null ? null : names.GetOrAdd(type.OriginalDefinition, static t => TypeName(t));

    /// <summary>The jsii name of a property, method or enum member of a jsii library, on the member or what it overrides or implements; null for other members.</summary>
    public string? MemberOf(ISymbol member) => names.GetOrAdd(member.OriginalDefinition, static m => MemberName(m));

    /// <summary>Whether a type is a jsii struct: a props class.</summary>
    public static bool IsStruct(ITypeSymbol? type) => Attribute(type, "JsiiByValueAttribute") is not null;

    /// <summary>The same as <see cref="IsStruct"/>, kept for each type: an interpreter asks it of every object that is created.</summary>
    public bool IsProps(ITypeSymbol? type) => type is not null && structs.GetOrAdd(type.OriginalDefinition, static t => IsStruct(t));

    /// <summary>The nearest class of a jsii library that a type is or derives from; null when there is none.</summary>
    public INamedTypeSymbol? LibraryClass(ITypeSymbol? type)
    {
        for (var t = type as INamedTypeSymbol; t is not null; t = t.BaseType)
        {
            if (FqnOf(t) is not null)
            {
                return t;
            }
        }

        return null;
    }

    private bool IsConstructUncached(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t, construct))
            {
                return true;
            }
        }

        return false;
    }

    private static string VersionOf(IAssemblySymbol assembly) =>
        assembly.GetAttributes().FirstOrDefault(static a => a.AttributeClass?.Name == "JsiiAssemblyAttribute") is { ConstructorArguments: { Length: > 1 } arguments }
            ? arguments[1].Value as string ?? ""
            : "";

    private static string? TypeName(ISymbol type) => type switch
    {
        INamedTypeSymbol named => Text(Attribute(named, "JsiiByValueAttribute"), 0) ?? Text(Attribute(named, "JsiiClassAttribute"), 1)
            ?? Text(Attribute(named, "JsiiEnumAttribute"), 1) ?? Text(Attribute(named, "JsiiInterfaceAttribute"), 1),
        _ => null,
    };

    private static string? MemberName(ISymbol member)
    {
        for (var m = member; m is not null; m = Overridden(m))
        {
            var attribute = Attribute(m, "JsiiPropertyAttribute") ?? Attribute(m, "JsiiMethodAttribute") ?? Attribute(m, "JsiiEnumMemberAttribute");
            if (attribute is not null)
            {
                return Text(attribute, 0);
            }
        }

        return null;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IPropertySymbol property => property.OverriddenProperty,
        IMethodSymbol method => method.OverriddenMethod,
        _ => null,
    };

    private static AttributeData? Attribute(ISymbol? symbol, string name)
    {
        if (symbol is null)
        {
            return null;
        }

        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace.ToDisplayString() + "." == Namespace)
            {
                return attribute;
            }
        }

        return null;
    }

    private static string? Text(AttributeData? attribute, int index) =>
        attribute is not null && attribute.ConstructorArguments.Length > index ? attribute.ConstructorArguments[index].Value as string : null;
}
